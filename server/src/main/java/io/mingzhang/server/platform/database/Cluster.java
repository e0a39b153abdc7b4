package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which PostgreSQL keeps one database, with the password beside it: {@code postgresql} in the data folder.
 *
 * @param folder holds {@code PG_VERSION}
 */
record Cluster(Path folder) {

    private static final String USER = "mingzhang";
    private static final String DATABASE = "mingzhang";
    private static final String PASSWORD_FILE = "mingzhang.password";

    /** The one in this data folder, made now if there is none; what a broken attempt left behind is thrown away. */
    static Cluster in(Path dataFolder, PostgresPrograms programs) throws IOException {
        Cluster cluster = new Cluster(dataFolder.resolve("postgresql"));
        if (!Files.exists(cluster.versionFile())) {
            Path fresh = dataFolder.resolve("postgresql.new");
            FileSystemUtils.deleteRecursively(fresh);
            create(fresh, programs);
            Files.move(fresh, cluster.folder(), StandardCopyOption.ATOMIC_MOVE);
        }
        cluster.requireVersion();
        return cluster;
    }

    /** How its server is reached at this port. */
    DatabaseAddress address(int port) throws IOException {
        String password = Files.readString(folder.resolve(PASSWORD_FILE)).strip();
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, USER, password);
    }

    /** What the running server says about itself. */
    PostmasterFile postmaster() throws IOException {
        return PostmasterFile.in(folder);
    }

    private Path versionFile() {
        return folder.resolve("PG_VERSION");
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(versionFile()).strip();
        if (!version.equals(Integer.toString(PostgresPrograms.MAJOR))) {
            throw new DatabaseRefused(
                    "数据文件夹 " + folder + " 由 PostgreSQL " + version + " 建立,本程序内置的是 " + PostgresPrograms.MAJOR + "。",
                    "请用原来的明账版本执行 backup 备份,再用本版本 restore 恢复到新的数据文件夹。");
        }
    }

    /**
     * Characters sort by code point and are classed by Unicode, the same on every system (provider {@code builtin}): with
     * the locale C, Chinese words have no trigrams, and the libraries of the systems disagree with each other.
     */
    private static void create(Path folder, PostgresPrograms programs) throws IOException {
        FilePermissions.createForOwner(folder);
        Unprivileged starter = Unprivileged.forFolder(folder, programs);
        Path passwordFile = Files.createTempFile("mingzhang", ".password");
        try {
            String password = randomPassword();
            Files.writeString(passwordFile, password + "\n");
            starter.hand(passwordFile);
            run(starter.command(programs.program("initdb"), arguments(folder, passwordFile)), "", folder);
            FilePermissions.writeForOwner(folder.resolve(PASSWORD_FILE), password + "\n");
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        List<String> single = List.of("--single", "-D", folder.toString(), "postgres");
        run(starter.command(programs.program("postgres"), single), "create database " + DATABASE + ";\n", folder);
    }

    private static List<String> arguments(Path folder, Path passwordFile) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static void run(List<String> command, String input, Path folder) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream toProcess = process.getOutputStream()) {
            toProcess.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (Interruptions.exitOf(process) != 0) {
            throw PostgresComplaint.in(said).asRefusal(folder);
        }
    }
}
