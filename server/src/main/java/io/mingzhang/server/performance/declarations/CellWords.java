package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells and their contents in words, for people who compare two states of a form. */
public final class CellWords {

    private final FormCells old;
    private final FormCells present;

    /** For the cells of two states; rows may be in either. */
    public CellWords(FormCells old, FormCells present) {
        this.old = old;
        this.present = present;
    }

    /** A cell in words. */
    public String of(CellKey key) {
        return switch (key) {
            case CellKey.Field(var field) -> field.label();
            case CellKey.Funding(var period, var source) -> period.label() + " " + source.label() + "（元）";
            case CellKey.Goal(var period) -> period.label() + "目标";
            case CellKey.Indicator(UUID id, TargetPeriod period, CellKey.IndicatorPart part) ->
                "指标“%s”%s%s"
                        .formatted(
                                old.indicator(id)
                                        .or(() -> present.indicator(id))
                                        .map(CellWords::name)
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

    /** A content as it is read: amounts in yuan. */
    public static String told(CellKey key, @Nullable String content) {
        String text = content == null ? "" : content;
        return key.isAmount() && !text.isEmpty()
                ? new BigDecimal(text).movePointLeft(2).toPlainString()
                : text;
    }

    /** The values of a row. */
    public static String told(IndicatorRow row) {
        return Stream.of(row.implementation(), row.annual())
                .filter(side -> !side.isEmpty())
                .map(Side::value)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** The name of a row. */
    public static String name(IndicatorRow row) {
        return row.annual().name().isEmpty()
                ? row.implementation().name()
                : row.annual().name();
    }
}
