package io.mingzhang.server.platform.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL printed before it gave up, and what that means for the user. */
enum PostgresComplaint {
    DISK_FULL(
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space"),
            "磁盘已满,数据库无法写入 %s。",
            "请清理磁盘空间后重新启动;已经确认保存的内容不会丢失。"),
    PORT_TAKEN(
            List.of("could not bind", "Address already in use", "could not create any TCP/IP sockets"),
            "数据库的端口被其他程序占用(%s)。",
            "请重新启动;若反复出现,请检查本机 127.0.0.1 的防火墙或安全软件。"),
    STILL_IN_USE(
            List.of("pre-existing shared memory block", "lock file \"postmaster.pid\" already exists"),
            "数据文件夹 %s 上还有另一个数据库进程。",
            "请稍候重试;若仍然如此,请结束残留的 postgres 进程。"),
    NOT_ALLOWED(
            List.of("Permission denied", "Read-only file system", "Operation not permitted", "has wrong ownership"),
            "没有权限读写数据文件夹 %s。",
            "请检查该文件夹的所有者与权限,或用 --data 另选一个文件夹。"),
    DAMAGED(
            List.of(
                    "invalid checkpoint record",
                    "could not locate a valid checkpoint record",
                    "invalid page in block",
                    "could not open file \"global/pg_control\"",
                    "incorrect checksum in control file"),
            "数据文件夹 %s 中的数据库文件已损坏。",
            "请保留该文件夹,用 --data 另选一个空文件夹,并以 restore 恢复最近的备份。"),
    MISSING_LIBRARY(
            List.of("error while loading shared libraries", "GLIBC_"),
            "内置数据库的程序不能在本机运行(%s)。",
            "请安装 PostgreSQL 15 或更新版本,并以 --database jdbc:postgresql://地址/库名 指向它。"),
    OTHER(List.of(), "内置数据库没有启动(%s)。", "请查看数据文件夹中的 log/postgresql.log;它的最后几行说明了原因。");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> signs;

    private final String message;
    private final String remedy;

    PostgresComplaint(List<String> signs, String message, String remedy) {
        this.signs = signs;
        this.message = message;
        this.remedy = remedy;
    }

    static PostgresComplaint in(String printed) {
        return Arrays.stream(values())
                .filter(complaint -> complaint.signs.stream().anyMatch(printed::contains))
                .findFirst()
                .orElse(OTHER);
    }

    DatabaseRefused asRefusal(Path folder) {
        return asRefusal(folder, null);
    }

    DatabaseRefused asRefusal(Path folder, @Nullable Throwable cause) {
        boolean mayPass = this == PORT_TAKEN || this == STILL_IN_USE;
        return new DatabaseRefused(message.formatted(folder), remedy, cause, mayPass);
    }
}
