package io.mingzhang.server.start.demo;

import io.mingzhang.server.platform.access.setup.DemoAccounts.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of the accounts of the demonstration, beside its data. */
public final class DemoList {

    private DemoList() {}

    /** Writes it where only the owner of the data reads it; gives the file. */
    public static Path write(Path folder, List<Made> roles, List<Made> further) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("角色\t登录名\t口令");
        Stream.concat(roles.stream(), further.stream())
                .forEach(made -> lines.add(made.role().label() + "\t" + made.login() + "\t" + made.password()));
        Path file = folder.resolve("demo-accounts.txt");
        Files.deleteIfExists(file);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.write(file, lines);
    }
}
