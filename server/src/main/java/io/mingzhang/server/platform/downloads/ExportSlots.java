package io.mingzhang.server.platform.downloads;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets few exports be made at a time: each takes a processor and the memory of a document. The others wait their turn. */
@Component
class ExportSlots {

    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore free =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** Makes something when its turn comes. */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(ProblemCode.TOO_MANY, "正在导出的文件太多，没有轮到这一份。", "请稍候再试。");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(ProblemCode.TOO_MANY, "程序正在停止，没有导出。", "请等程序重新启动后再试。");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
