package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code platform.held_right} as rights. */
public final class RightRows {

    /** The columns that {@link #right} wants, of the view under the name {@code h}. */
    public static final String COLUMNS = """
            h.id as right_id, h.role, h.path as right_path, h.from_year, h.to_year, h.stage, h.principal_id,
            h.principal_name""";

    /** Which of them hold on {@code :today}. */
    public static final String TODAY = "(h.from_day is null or :today between h.from_day and h.to_day)";

    private RightRows() {}

    /** The right in a row; there must be one. */
    public static RightView right(ResultSet row, int number) throws SQLException {
        UUID principal = row.getObject("principal_id", UUID.class);
        return new RightView(
                row.getObject("right_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("right_path"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                stage(row.getString("stage")),
                principal == null ? null : new RightView.Principal(principal, row.getString("principal_name")));
    }

    static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }
}
