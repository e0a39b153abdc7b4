package io.mingzhang.checks.userwritten;

import io.mingzhang.kernel.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an expression has read at the place under examination: its figures, and what it missed. Used by one thread. */
final class Reads {

    private final Map<Participant, String> figures = new LinkedHashMap<>();
    private String missed = "";

    void clear() {
        figures.clear();
        missed = "";
    }

    void add(Participant figure) {
        figures.putIfAbsent(figure, "");
    }

    void missed(String reason) {
        missed = reason;
    }

    /** Why the last value asked for was not there, in Chinese. */
    String missed() {
        return missed.isEmpty() ? "表达式读取的内容不存在" : missed;
    }

    List<Participant> figures() {
        return new ArrayList<>(figures.keySet());
    }
}
