package io.mingzhang.server.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Whether the history that Flyway keeps of a module names exactly the scripts on the class path, each done and unchanged.
 * Then Flyway has nothing to do and nothing to object to, and need not be woken (about 0.1 s of processor time). It never
 * says so wrongly: should Flyway count or keep its history in another way, the two differ and Flyway runs.
 */
record AppliedScripts(String module) {

    private static final String HISTORY =
            "select script, checksum, success from %s.%s where type <> 'SCHEMA' order by script collate \"C\"";

    /** One script and the sum of its lines; what failed has no place here. */
    private record Script(String name, int sum) {}

    boolean areAll(DataSource database) {
        try (Connection connection = database.getConnection()) {
            List<Script> shipped = shipped();
            return !shipped.isEmpty() && shipped.equals(applied(connection));
        } catch (IOException | SQLException unknown) {
            return false; // no history yet, or something that Flyway puts into words
        }
    }

    private List<Script> applied(Connection connection) throws SQLException {
        List<Script> applied = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        HISTORY.formatted(statement.enquoteIdentifier(module, true), Migrations.HISTORY))) {
            while (row.next()) {
                if (!row.getBoolean("success")) {
                    return List.of();
                }
                applied.add(new Script(row.getString("script"), row.getInt("checksum")));
            }
        }
        return applied;
    }

    private List<Script> shipped() throws IOException {
        List<Script> shipped = new ArrayList<>();
        for (Resource script : new PathMatchingResourcePatternResolver()
                .getResources("classpath:" + Migrations.folder(module) + "/*.sql")) {
            shipped.add(new Script(String.valueOf(script.getFilename()), sum(script)));
        }
        shipped.sort(Comparator.comparing(Script::name));
        return shipped;
    }

    /** As Flyway counts it: of the lines, however they end. */
    private static int sum(Resource script) throws IOException {
        CRC32 sum = new CRC32();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }
}
