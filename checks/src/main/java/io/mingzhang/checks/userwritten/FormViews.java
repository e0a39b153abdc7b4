package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.userwritten.Named.Maker;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.Money;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Performance target forms and their indicators as expressions see them. */
final class FormViews {

    private static final int FOUR_DECIMALS = 4;

    private final Reads reads;

    FormViews(Reads reads) {
        this.reads = reads;
    }

    /**
     * A form with its indicators.
     *
     * @param whole the form
     * @param indicators its indicators in order
     * @param text all its texts, one a line
     */
    record FormView(Named whole, Map<Indicator, Named> indicators, String text) {

        /** The indicators as a list. */
        List<Named> list() {
            return new ArrayList<>(indicators.values());
        }
    }

    FormView of(PerformanceTarget form) {
        Map<Indicator, Named> indicators = new LinkedHashMap<>();
        form.indicators().forEach(indicator -> indicators.put(indicator, indicator(indicator)));
        Maker maker = new Maker()
                .with("name", form.name(), Participant.text("名称", form.name(), form.at()))
                .with("title", form.title())
                .with("unit", form.unit().symbol())
                .with("whole_department", form.wholeDepartment())
                .with("field", fields(form))
                .with("funding", funding(form, TargetPeriod.ANNUAL))
                .with("funding_whole", funding(form, TargetPeriod.IMPLEMENTATION))
                .with("indicators", new ArrayList<>(indicators.values()));
        form.year().ifPresent(year -> maker.with("year", (long) year.value()));
        total(maker, "annual_fen", form, TargetPeriod.ANNUAL);
        total(maker, "whole_fen", form, TargetPeriod.IMPLEMENTATION);
        goal(maker, "goal", form, TargetPeriod.ANNUAL);
        goal(maker, "goal_whole", form, TargetPeriod.IMPLEMENTATION);
        return new FormView(maker.named(reads, name -> "申报表没有名为“" + name + "”的属性"), indicators, text(form));
    }

    private Named fields(PerformanceTarget form) {
        Maker maker = new Maker();
        for (TargetField field : TargetField.values()) {
            FieldText printed = form.fields().get(field);
            String text = form.text(field);
            if (printed == null || text.isEmpty()) {
                maker.absent(field.label(), "“" + field.label() + "”" + (printed != null ? "未填写" : "不在本表中"));
            } else {
                maker.with(field.label(), text, Participant.text(field.label(), text, printed.at()));
            }
        }
        return maker.named(reads, name -> "申报表没有“" + name + "”一栏");
    }

    private Named funding(PerformanceTarget form, TargetPeriod period) {
        Maker maker = new Maker();
        form.funding().stream().filter(row -> row.period() == period).forEach(row -> {
            add(maker, row.source().label(), row);
            add(maker, row.label(), row);
        });
        return maker.named(reads, name -> period.label() + "资金中没有“" + name + "”一栏");
    }

    private static void total(Maker maker, String name, PerformanceTarget form, TargetPeriod period) {
        form.total(period)
                .ifPresentOrElse(
                        row -> add(maker, name, row), () -> maker.absent(name, "申报表没有" + period.label() + "资金总额"));
    }

    private static void add(Maker maker, String name, FundingRow row) {
        Optional<Money> money = row.amount().flatMap(StatedAmount::money);
        if (money.isPresent()) {
            maker.with(
                    name,
                    money.get().fen(),
                    Participant.of(
                            row.period().label() + row.label(), row.amount().orElseThrow(), row.at()));
        } else if (row.text().isEmpty()) {
            maker.blank(name);
        } else {
            maker.absent(name, "“" + row.label() + "”不是金额");
        }
    }

    private static void goal(Maker maker, String name, PerformanceTarget form, TargetPeriod period) {
        form.goals().stream()
                .filter(goal -> goal.period() == period)
                .findFirst()
                .ifPresentOrElse(
                        goal -> maker.with(
                                name, goal.text(), Participant.text(period.label() + "目标", goal.text(), goal.at())),
                        () -> maker.absent(name, "申报表没有" + period.label() + "目标"));
    }

    private Named indicator(Indicator indicator) {
        IndicatorValue value = indicator.value();
        Participant name = Participant.text("指标名称", indicator.printedName(), indicator.at());
        Participant printed = Participant.text(indicator.name(), value.printed(), indicator.valueAt());
        Maker maker = new Maker()
                .with("name", indicator.name(), name)
                .with("type", indicator.type().label())
                .with("category", indicator.category().label())
                .with("period", indicator.period().label())
                .with("value", value.printed(), printed)
                .with("unit", value.unit(), printed)
                .with("per", value.per(), printed)
                .with("operator", value.operator().symbol(), printed)
                .with("standard", indicator.standard())
                .with("measurable", value.isMeasurable(), printed);
        value.low().ifPresent(number -> number(maker, "number", number, printed));
        value.high().ifPresent(number -> number(maker, "high", number, printed));
        value.amount()
                .ifPresent(amount -> amount.money()
                        .ifPresent(money -> maker.with(
                                "amount_fen",
                                money.fen(),
                                Participant.of(indicator.name(), amount, indicator.valueAt()))));
        maker.absent("amount_fen", "指标值不是金额");
        maker.absent("number", "指标值不是整数").absent("number_e4", "指标值不是数字");
        maker.absent("high", "指标值不是整数").absent("high_e4", "指标值不是数字");
        return maker.named(reads, key -> "指标没有名为“" + key + "”的属性");
    }

    /** The number itself when it is whole, and in ten-thousandths when it has no more than four decimals. */
    private static void number(Maker maker, String name, BigDecimal number, Participant printed) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > 12) {
            return;
        }
        if (plain.scale() <= 0) {
            maker.with(name, plain.longValueExact(), printed);
        }
        if (plain.scale() <= FOUR_DECIMALS) {
            maker.with(name + "_e4", plain.movePointRight(FOUR_DECIMALS).longValueExact(), printed);
        }
    }

    private static String text(PerformanceTarget form) {
        Stream<String> fields = Stream.of(TargetField.values()).map(form::text);
        Stream<String> goals = form.goals().stream().map(Goal::text);
        Stream<String> indicators = form.indicators().stream()
                .map(each -> each.printedName() + " " + each.value().printed());
        return Stream.of(fields, goals, indicators)
                .flatMap(part -> part)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
