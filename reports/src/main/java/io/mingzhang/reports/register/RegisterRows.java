package io.mingzhang.reports.register;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.reading.ReadingGap;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Audited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rows of a register, made of one examined file. */
final class RegisterRows {

    private RegisterRows() {}

    /** A finding; its number is given when all are known. */
    static List<String> finding(String source, Finding finding, Places places) {
        FindingText text = new FindingText(finding, places);
        Optional<Figures> figures = text.figures();
        return List.of(
                "",
                source,
                finding.severity().label(),
                FindingText.category(finding.category()),
                finding.checkId(),
                finding.title() + "：" + text.problem(),
                text.place(),
                text.cell(),
                figures.map(Figures::expected).orElse(""),
                figures.map(Figures::found).orElse(""),
                figures.map(Figures::difference).orElse(""),
                figures.map(Figures::unit).orElse(""),
                text.calculation(),
                finding.problem().remedy(),
                finding.fingerprint(),
                RegisterSheet.STATES.getFirst(),
                "",
                "",
                "");
    }

    /** A finding somebody accepted, with reason and person. */
    static List<String> accepted(String source, Settled.Accepted accepted, Places places) {
        FindingText text = new FindingText(accepted.finding(), places);
        Acceptance acceptance = accepted.acceptance();
        return List.of(
                source,
                accepted.finding().severity().label(),
                accepted.finding().checkId(),
                accepted.finding().title() + "：" + text.problem(),
                text.place(),
                accepted.finding().fingerprint(),
                "已接受",
                acceptance.reason(),
                acceptance.person(),
                acceptance.date().toString(),
                acceptance.until().map(LocalDate::toString).orElse(""));
    }

    private static List<String> gap(String source, ReadingGap gap) {
        return List.of(source, gap.kind(), gap.part(), gap.text(), PlaceText.position(gap.at()));
    }

    /** What was not read for certain, not checked, not tied, not understood, and what holds. */
    static void remainder(Audited audited, BiConsumer<RegisterSheet, List<String>> row) {
        String source = audited.document().source();
        ReadingGaps gaps = ReadingGaps.of(audited.document());
        gaps.unexamined().forEach(gap -> row.accept(RegisterSheet.UNEXAMINED, gap(source, gap)));
        gaps.damaged().forEach(gap -> row.accept(RegisterSheet.DAMAGED, gap(source, gap)));
        audited.report()
                .outcomes()
                .notChecked()
                .forEach(count -> row.accept(
                        RegisterSheet.NOT_CHECKED,
                        List.of(source, count.check(), count.reason(), String.valueOf(count.count()))));
        audited.report()
                .coverage()
                .unbound()
                .forEach(figure -> row.accept(
                        RegisterSheet.UNBOUND,
                        List.of(
                                source,
                                figure.part(),
                                figure.figure().label(),
                                figure.figure().printed(),
                                PlaceText.position(figure.figure().at()))));
        audited.document()
                .unrecognized()
                .forEach(part -> row.accept(
                        RegisterSheet.UNRECOGNIZED,
                        List.of(source, part.text(), part.nearest(), PlaceText.position(part.at()))));
        audited.report().held().forEach(held -> {
            Figures figures = Figures.of(held.relation());
            row.accept(
                    RegisterSheet.HELD,
                    List.of(
                            source,
                            held.check(),
                            held.title(),
                            FindingText.calculation(held.relation()),
                            figures.expected(),
                            figures.found(),
                            figures.unit()));
        });
    }
}
