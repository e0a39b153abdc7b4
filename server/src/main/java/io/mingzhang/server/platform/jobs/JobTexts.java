package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import java.util.UUID;

/** What the user reads about jobs that came to no end. */
final class JobTexts {

    static final String INTERRUPTED_REMEDY = "其他文件不受影响。可稍后重试；若再次失败，请拆分文件后重试，并把文件发给维护者";

    private JobTexts() {}

    static String interrupted(int attempts) {
        return "处理时程序中断了 %d 次，已停止重试".formatted(attempts);
    }

    static JobTable.Ending tooLong(Duration limit) {
        return new JobTable.Ending(
                JobState.FAILED,
                "处理超过 %d 分钟，已停止".formatted(Math.max(1, limit.toMinutes())),
                "请按部门或按表拆分文件后重试；若文件不大，请把文件发给维护者");
    }

    /** A mistake of ours; the number leads to the log. */
    static JobTable.Ending mistake(UUID job, Throwable mistake) {
        String number = job.toString().substring(0, 8);
        return mistake instanceof OutOfMemoryError
                ? new JobTable.Ending(JobState.FAILED, "内存不足，未能处理完（编号 %s）".formatted(number), "请拆分文件后重试，或请管理员增加服务的内存")
                : new JobTable.Ending(
                        JobState.FAILED, "程序内部错误（编号 %s）".formatted(number), "这是程序的缺陷，不是文件的错误；可重试一次，仍失败时请把编号和文件发给维护者");
    }
}
