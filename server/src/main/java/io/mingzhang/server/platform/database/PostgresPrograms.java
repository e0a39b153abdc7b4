package io.mingzhang.server.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs {@code postgres}, {@code initdb} and {@code pg_ctl}, unpacked from the archive on the class path. */
record PostgresPrograms(Path folder) {

    /** The major version of the archive that the build puts on the class path. */
    static final int MAJOR = 18;

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final String PREFIX = "postgresql-";

    Path program(String name) {
        return folder.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    /**
     * Unpacked below the parent, in a folder named after the content of the archive: the first call unpacks, later ones
     * find it. The folder appears complete or not at all; those of other archives are removed.
     */
    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        URL archive = archive().orElseThrow(PostgresPrograms::noArchive);
        Path folder = parent.resolve(PREFIX + fingerprint(archive));
        PostgresPrograms programs = new PostgresPrograms(folder);
        if (Files.isExecutable(programs.program("postgres"))) {
            return programs;
        }
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "unpacking-");
        try {
            unpack(archive, fresh);
            FilePermissions.readableByAll(fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (!Files.isExecutable(programs.program("postgres"))) {
                throw failure; // otherwise another process was faster
            }
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
        removeOthers(parent, folder);
        return programs;
    }

    private static Optional<URL> archive() {
        String system = system();
        String machine = machine();
        ClassLoader loader = PostgresPrograms.class.getClassLoader();
        return Optional.ofNullable(loader.getResource("postgres-" + system + "-" + machine + ".txz"));
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return switch (System.getProperty("os.arch", "")) {
            case "aarch64", "arm64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            default -> "unknown";
        };
    }

    private static DatabaseRefused noArchive() {
        return new DatabaseRefused(
                "本机(" + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")没有可用的内置数据库。",
                "请安装 PostgreSQL 15 或更新版本,并以 --database jdbc:postgresql://地址/库名 指向它。");
    }

    /** The sum that the jar keeps of the archive: known without reading fifteen megabytes. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection inJar && inJar.getJarEntry() != null) {
            return "%d-%08x".formatted(MAJOR, inJar.getJarEntry().getCrc());
        }
        return "%d-%d".formatted(MAJOR, archive.openConnection().getContentLengthLong());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !WINDOWS) {
            FilePermissions.executableByAll(target);
        }
    }

    private static void removeOthers(Path parent, Path kept) throws IOException {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(parent, "{" + PREFIX + "*,unpacking-*}")) {
            for (Path other : unpacked) {
                if (!other.equals(kept)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }
}
