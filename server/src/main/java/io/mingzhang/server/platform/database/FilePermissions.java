package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read what is kept in the data folder; where the file system knows no such permissions, nothing is done. */
final class FilePermissions {

    private FilePermissions() {}

    static void executableByAll(Path file) throws IOException {
        set(file, "rwxr-xr-x");
    }

    static void readableByAll(Path folder) throws IOException {
        set(folder, "rwxr-xr-x");
    }

    /** The owner alone: for folders with data. */
    static void createForOwner(Path folder) throws IOException {
        Files.createDirectories(folder);
        set(folder, "rwx------");
    }

    /** A new file that nobody else can read, not even for a moment. */
    static void writeForOwner(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(file, "rw-------"));
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] attributes(Path file, String permissions) {
        if (!posix(file)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static void set(Path path, String permissions) throws IOException {
        if (posix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
