package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. Started by root, its programs therefore run
 *
 * <ol>
 *   <li>as the owner of the data, where that is not root ({@code setpriv});
 *   <li>else in a user namespace of their own ({@code unshare --user}): the files stay root's and the folder may be anywhere;
 *   <li>else, where the kernel or a container forbids that, as the id 65534, to whom the data is then given.
 * </ol>
 *
 * An ordinary user runs them as himself.
 *
 * @param prefix goes before the command
 */
record Unprivileged(List<String> prefix) {

    private static final int NOBODY = 65_534;
    private static final String USER_OPTION = "--reuid=";

    Unprivileged {
        prefix = List.copyOf(prefix);
    }

    /** How programs that work on this folder are started; the folder exists. */
    static Unprivileged forFolder(Path folder, PostgresPrograms programs) throws IOException {
        if (!isRoot(folder)) {
            return new Unprivileged(List.of());
        }
        int owner = idOfOwner(folder);
        if (owner != 0) {
            return asUser(owner, folder, programs);
        }
        if (runs(List.of("unshare", "--user", "true"))) {
            return new Unprivileged(List.of("unshare", "--user"));
        }
        give(folder, NOBODY);
        return asUser(NOBODY, folder, programs);
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Lets the programs read a file of which we are the owner. */
    void hand(Path file) throws IOException {
        for (String word : prefix) {
            if (word.startsWith(USER_OPTION)) {
                give(file, Integer.parseInt(word.substring(USER_OPTION.length())));
            }
        }
    }

    private static Unprivileged asUser(int id, Path folder, PostgresPrograms programs) {
        List<String> prefix = List.of("setpriv", USER_OPTION + id, "--regid=" + id, "--clear-groups", "--no-new-privs");
        List<String> probe = new ArrayList<>(prefix);
        probe.addAll(List.of("test", "-x", programs.program("postgres").toString(), "-a", "-w", folder.toString()));
        if (runs(probe)) {
            return new Unprivileged(prefix);
        }
        throw new DatabaseRefused(
                "数据库不能以 root 运行,而用户 " + id + " 又不能进入数据文件夹 " + folder + "。",
                "请以普通用户启动,或用 --data 另选一个所有人可以进入的位置(例如 /var/lib/mingzhang)。");
    }

    private static boolean isRoot(Path folder) {
        return "root".equals(System.getProperty("user.name")) && supportsUnix(folder);
    }

    private static int idOfOwner(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:uid") instanceof Integer id ? id : 0;
    }

    private static boolean supportsUnix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static void give(Path folder, int id) throws IOException {
        UserPrincipal owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(Integer.toString(id));
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(visited, owner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(visited, owner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean runs(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
