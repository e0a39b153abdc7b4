package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One program at a time works on a data folder. The system lifts the lock when the program ends, however it ends. */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the folder if need be. */
    static DataFolderLock take(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DataFolderLock(channel);
            }
        } catch (OverlappingFileLockException ours) {
            close(channel);
            throw inUse(folder);
        } catch (IOException failure) {
            close(channel);
            throw new DatabaseRefused("不能写入数据文件夹 " + folder + "。", "请检查磁盘空间和该文件夹的所有者与权限,或用 --data 另选一个文件夹。", failure);
        }
        close(channel);
        throw inUse(folder);
    }

    @Override
    public void close() {
        close(channel);
    }

    private static DatabaseRefused inUse(Path folder) {
        return new DatabaseRefused("数据文件夹 " + folder + " 正由另一个明账服务使用。", "请使用已经打开的那个页面;要另开一个服务,请用 --data 指定另一个文件夹。");
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        }
    }
}
