package io.mingzhang.reports.findings;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import java.util.Arrays;
import java.util.Optional;

/** A finding in the words of every report. */
public final class FindingText {

    private static final String DAMAGE = "（此处文本有提取损坏迹象，已降低级别，请先核对原文件）";

    private final Finding finding;
    private final Places places;

    /** The words for a finding whose places are known. */
    public FindingText(Finding finding, Places places) {
        this.finding = finding;
        this.places = places;
    }

    /** The kind of demand in Chinese; what is not shipped stays as it is. */
    public static String category(String id) {
        return Arrays.stream(CheckCategory.values())
                .filter(category -> category.name().equals(id))
                .map(CheckCategory::label)
                .findFirst()
                .orElse(id);
    }

    /** What is wrong. */
    public String problem() {
        return finding.problem().message() + (finding.problem().extractionDamage() ? DAMAGE : "");
    }

    /** Where the likely culprit stands, without the file; empty when no place is named. */
    public String place() {
        return finding.participants().stream().findFirst().map(this::place).orElse("");
    }

    /** Where a figure stands, without the file. */
    public String place(Participant participant) {
        return PlaceText.path(places.at(participant.at()), participant.at());
    }

    /** The cell of the workbook in which the likely culprit stands, empty for other files. */
    public String cell() {
        return finding.participants().stream()
                .findFirst()
                .map(participant -> PlaceText.cell(participant.at()))
                .orElse("");
    }

    /** Its numbers, when it is about numbers. */
    public Optional<Figures> figures() {
        return Figures.of(finding);
    }

    /** How the expected number comes about; empty when it is not about numbers. */
    public String calculation() {
        return finding.problem().relation().map(FindingText::calculation).orElse("");
    }

    /** Formula and figures of a relation. */
    public static String calculation(Relation relation) {
        String figures = Calculation.of(relation);
        return figures.isEmpty() ? relation.formula() : relation.formula() + "：" + figures;
    }
}
