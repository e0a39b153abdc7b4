package io.mingzhang.server.workflow.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moves in a sentence. */
final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Moments() {}

    static String told(HistoryEntry entry) {
        return "已由" + entry.person() + "于" + told(entry.at()) + entry.move().label() + "。";
    }

    static String told(Instant at) {
        return FORM.format(at);
    }
}
