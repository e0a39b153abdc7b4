package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of a form as people read them in the audit trail: the cell in words, before and after. */
final class ChangeWords {

    /** As many as anybody reads; the whole of a large paste is kept with the declaration itself. */
    private static final int MOST = 200;

    private final FormCells old;
    private final FormCells present;
    private final CellWords words;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    ChangeWords(FormCells old, FormCells present) {
        this.old = old;
        this.present = present;
        this.words = new CellWords(old, present);
    }

    Map<String, String> before() {
        return before;
    }

    Map<String, String> after() {
        return after;
    }

    void add(FormChange change) {
        FormChange.Op op = change.op();
        if (op == null || after.size() >= MOST) {
            return;
        }
        switch (op) {
            case SET ->
                key(change)
                        .ifPresent(key -> put(
                                words.of(key), CellWords.told(key, change.from()), CellWords.told(key, change.to())));
            case INSERT -> {
                IndicatorRow row = change.row();
                if (row != null) {
                    put("新增指标 " + row.type().label() + " " + CellWords.name(row), "", CellWords.told(row));
                } else if (change.task() != null) {
                    put("新增任务 " + change.task().name(), "", change.task().content());
                }
            }
            case DELETE -> deleted(change.id());
            case MOVE -> moved(change.id());
        }
    }

    private void deleted(@Nullable UUID id) {
        if (id != null) {
            old.indicator(id)
                    .ifPresent(row ->
                            put("删除指标 " + row.type().label() + " " + CellWords.name(row), CellWords.told(row), ""));
            old.task(id).ifPresent(task -> put("删除任务 " + task.name(), task.content(), ""));
        }
    }

    private void moved(@Nullable UUID id) {
        if (id != null) {
            String from = old.indicator(id).map(row -> row.type().label()).orElse("原位置");
            String to = present.indicator(id).map(row -> row.type().label()).orElse("新位置");
            put(
                    "移动 " + present.indicator(id).map(CellWords::name).orElse("任务"),
                    from,
                    from.equals(to) ? to + "（换序）" : to);
        }
    }

    private void put(String what, String from, String to) {
        before.put(what, before.containsKey(what) ? before.get(what) : from);
        after.put(what, to);
    }

    private static Optional<CellKey> key(FormChange change) {
        return change.at() == null ? Optional.empty() : CellKey.parse(change.at());
    }
}
