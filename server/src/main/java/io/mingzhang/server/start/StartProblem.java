package io.mingzhang.server.start;

import io.mingzhang.server.platform.database.DatabaseRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Why the program could not start or do its work, for the user.
 *
 * @param ours nobody foresaw it: the stack belongs to the message
 */
record StartProblem(String message, String remedy, boolean ours) {

    static StartProblem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StartProblem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new StartProblem("没有成功：" + failure, "这是程序的错误。请将以下内容和数据文件夹中的 log/server.log 一并反馈。", true);
    }

    private static @Nullable StartProblem known(Throwable cause) {
        return switch (cause) {
            case DatabaseRefused refused -> new StartProblem(refused.problem(), refused.remedy(), false);
            case PortInUseException taken ->
                new StartProblem("端口 " + taken.getPort() + " 已被其他程序占用。", "请用 --port 另选一个端口，例如 --port 8621。", false);
            default -> null;
        };
    }
}
