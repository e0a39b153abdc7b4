package io.mingzhang.checks.comparison;

import io.mingzhang.checks.comparison.Change.Text;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The performance target forms of two versions: forms by project and unit, indicators by period, type and name. */
final class FormComparison {

    private final Consumer<Change> changes;

    FormComparison(Consumer<Change> changes) {
        this.changes = changes;
    }

    void compare(Disclosure before, Disclosure after) {
        Pairing<PerformanceTarget> byName = Pairing.of(before.targets(), after.targets(), FormComparison::identity);
        byName.pairs().forEach(pair -> compare(pair.before(), pair.after()));
        Pairing<PerformanceTarget> variants =
                byName.then(target -> target.wholeDepartment() + "/" + ProjectNames.stem(target.name()));
        Pairing<PerformanceTarget> sameContent = variants.then(FormComparison::content);
        variants.pairs().forEach(this::renamed);
        sameContent.pairs().forEach(this::renamed);
        sameContent
                .removed()
                .forEach(target -> changes.accept(Change.removed(part(target), "", target.title(), target.at())));
        sameContent
                .added()
                .forEach(target -> changes.accept(Change.added(part(target), "", target.title(), target.at())));
    }

    private void renamed(Pairing.Pair<PerformanceTarget> pair) {
        changes.accept(Change.between(
                ChangeKind.RENAMED,
                part(pair.after()),
                "项目名称",
                new Text(pair.before().name(), pair.before().at()),
                new Text(pair.after().name(), pair.after().at())));
        compare(pair.before(), pair.after());
    }

    private static String identity(PerformanceTarget target) {
        return target.wholeDepartment() + "/" + ProjectNames.key(target.name()) + "/"
                + ProjectNames.key(target.text(TargetField.UNIT));
    }

    /** A form under another name is known by its money and its first indicators; without any it is known by nothing. */
    private static String content(PerformanceTarget target) {
        StringBuilder content = new StringBuilder();
        target.total(TargetPeriod.ANNUAL)
                .flatMap(FundingRow::amount)
                .ifPresent(amount ->
                        content.append(amount.fen().stripTrailingZeros().toPlainString()));
        target.indicators().forEach(indicator -> content.append('/').append(indicator.name()));
        return content.isEmpty() ? target.id() + target.at() : content.toString();
    }

    private static String part(PerformanceTarget target) {
        return (target.wholeDepartment() ? "部门整体申报表《" : "申报表《")
                + (target.name().isEmpty() ? target.title() : target.name()) + "》";
    }

    private void compare(PerformanceTarget before, PerformanceTarget after) {
        String part = part(after);
        compare(part, texts(before), texts(after));
        Pairing<FundingRow> funding = Pairing.of(
                before.funding(), after.funding(), row -> row.period() + "/" + row.source() + "/" + row.label());
        for (Pairing.Pair<FundingRow> pair : funding.pairs()) {
            FundingRow old = pair.before();
            FundingRow now = pair.after();
            boolean isSame = old.amount().isEmpty() && now.amount().isEmpty()
                    ? plain(old.text()).equals(plain(now.text()))
                    : fen(old).compareTo(fen(now)) == 0;
            if (!isSame) {
                String what = now.period().label() + now.source().label();
                changes.accept(Change.between(
                                ChangeKind.CHANGED,
                                part,
                                what,
                                new Text(old.text(), old.at()),
                                new Text(now.text(), now.at()))
                        .withAmounts(old.amount(), now.amount()));
            }
        }
        indicators(part, before, after);
    }

    private static java.math.BigDecimal fen(FundingRow row) {
        return row.amount().map(amount -> amount.fen()).orElse(java.math.BigDecimal.ZERO);
    }

    private void indicators(String part, PerformanceTarget before, PerformanceTarget after) {
        Pairing<Indicator> indicators = Pairing.of(before.indicators(), after.indicators(), FormComparison::identity);
        for (Pairing.Pair<Indicator> pair : indicators.pairs()) {
            String old = pair.before().value().printed();
            String now = pair.after().value().printed();
            if (!plain(old).equals(plain(now))) {
                changes.accept(Change.between(
                        ChangeKind.CHANGED,
                        part,
                        what(pair.after()),
                        new Text(old, pair.before().valueAt()),
                        new Text(now, pair.after().valueAt())));
            }
        }
        indicators
                .removed()
                .forEach(indicator -> changes.accept(
                        Change.removed(part, what(indicator), indicator.value().printed(), indicator.at())));
        indicators
                .added()
                .forEach(indicator -> changes.accept(
                        Change.added(part, what(indicator), indicator.value().printed(), indicator.at())));
    }

    private static String identity(Indicator indicator) {
        return indicator.period() + "/" + indicator.type() + "/" + ProjectNames.key(indicator.name());
    }

    private static String what(Indicator indicator) {
        return "%s %s %s".formatted(indicator.period().label(), indicator.type().label(), indicator.name());
    }

    /** A text of a form: a field or a goal. */
    private record Named(String name, Text text) {}

    private static List<Named> texts(PerformanceTarget target) {
        List<Named> texts = new ArrayList<>();
        for (TargetField field : TargetField.values()) {
            Optional.ofNullable(target.fields().get(field))
                    .ifPresent(found -> texts.add(new Named(field.label(), new Text(found.text(), found.at()))));
        }
        for (Goal goal : target.goals()) {
            texts.add(new Named(goal.period().label() + "目标", new Text(goal.text(), goal.at())));
        }
        return texts;
    }

    private void compare(String part, List<Named> before, List<Named> after) {
        Pairing<Named> texts = Pairing.of(before, after, Named::name);
        texts.pairs().stream()
                .filter(pair -> !pair.after().name().equals(TargetField.PROJECT_NAME.label()))
                .filter(pair -> !plain(pair.before().text().text())
                        .equals(plain(pair.after().text().text())))
                .forEach(pair -> changes.accept(Change.between(
                        ChangeKind.CHANGED,
                        part,
                        pair.after().name(),
                        pair.before().text(),
                        pair.after().text())));
        texts.removed().stream()
                .filter(named -> !named.text().text().isBlank())
                .forEach(named -> changes.accept(Change.removed(
                        part, named.name(), named.text().text(), named.text().at())));
        texts.added().stream()
                .filter(named -> !named.text().text().isBlank())
                .forEach(named -> changes.accept(Change.added(
                        part, named.name(), named.text().text(), named.text().at())));
    }

    private static String plain(String text) {
        return NarrativeComparison.plain(text);
    }
}
