package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.merge.FormChange;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of a form as people read them in the audit trail: the cell in words, before and after. */
final class ChangeWords {

    /** As many as anybody reads; the whole of a large paste is kept with the declaration itself. */
    private static final int MOST = 200;

    private final FormCells old;
    private final FormCells present;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    ChangeWords(FormCells old, FormCells present) {
        this.old = old;
        this.present = present;
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
            case SET -> key(change).ifPresent(key -> put(words(key), told(key, change.from()), told(key, change.to())));
            case INSERT -> {
                IndicatorRow row = change.row();
                if (row != null) {
                    put("新增指标 " + row.type().label() + " " + name(row), "", told(row));
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
            old.indicator(id).ifPresent(row -> put("删除指标 " + row.type().label() + " " + name(row), told(row), ""));
            old.task(id).ifPresent(task -> put("删除任务 " + task.name(), task.content(), ""));
        }
    }

    private void moved(@Nullable UUID id) {
        if (id != null) {
            String from = old.indicator(id).map(row -> row.type().label()).orElse("原位置");
            String to = present.indicator(id).map(row -> row.type().label()).orElse("新位置");
            put(
                    "移动 " + present.indicator(id).map(ChangeWords::name).orElse("任务"),
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

    private String words(CellKey key) {
        return switch (key) {
            case CellKey.Field(var field) -> field.label();
            case CellKey.Funding(var period, var source) -> period.label() + " " + source.label() + "（元）";
            case CellKey.Goal(var period) -> period.label() + "目标";
            case CellKey.Indicator(UUID id, TargetPeriod period, CellKey.IndicatorPart part) ->
                "指标“%s”%s%s"
                        .formatted(
                                old.indicator(id)
                                        .or(() -> present.indicator(id))
                                        .map(ChangeWords::name)
                                        .orElse(""),
                                period.label(),
                                switch (part) {
                                    case NAME -> "名称";
                                    case VALUE -> "指标值";
                                    case STANDARD -> "绩效标准";
                                });
            case CellKey.Task(UUID id, CellKey.TaskPart part) ->
                "任务“%s”%s"
                        .formatted(
                                old.task(id)
                                        .or(() -> present.task(id))
                                        .map(task -> task.name())
                                        .orElse(""),
                                switch (part) {
                                    case NAME -> "名称";
                                    case CONTENT -> "内容";
                                    case TOTAL -> "总额（元）";
                                    case APPROPRIATION -> "财政拨款（元）";
                                    case OTHER -> "其他资金（元）";
                                    case KIND -> "来源";
                                    case PROJECTS -> "项目";
                                });
        };
    }

    private static String told(CellKey key, @Nullable String content) {
        String text = content == null ? "" : content;
        return key.isAmount() && !text.isEmpty()
                ? new BigDecimal(text).movePointLeft(2).toPlainString()
                : text;
    }

    private static String told(IndicatorRow row) {
        return Stream.of(row.implementation(), row.annual())
                .filter(side -> !side.isEmpty())
                .map(Side::value)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String name(IndicatorRow row) {
        return row.annual().name().isEmpty()
                ? row.implementation().name()
                : row.annual().name();
    }
}
