package io.mingzhang.reports.annotated;

import io.mingzhang.documents.annotation.Annotation;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is noted at each place: in full at the likely culprit, in short at the other figures of a finding. */
final class Notes {

    /** More findings than this at one place are counted, not told. */
    private static final int MOST_AT_A_PLACE = 4;

    private static final int MOST_OTHERS = 200;

    private static final int MOST_DAMAGES = 200;

    private final Places places;
    private final Map<SourceLocation, Severity> severities = new LinkedHashMap<>();
    private final Map<SourceLocation, Set<String>> texts = new LinkedHashMap<>();

    private Notes(Places places) {
        this.places = places;
    }

    /** One note for each place. */
    static List<Annotation> of(Disclosure document, Collection<Finding> findings) {
        Notes notes = new Notes(Places.of(document, findings));
        findings.forEach(notes::culprit);
        findings.forEach(notes::others);
        document.damages().stream()
                .filter(damage -> damage.at().row() > 0)
                .limit(MOST_DAMAGES)
                .forEach(notes::damage);
        List<Annotation> all = new ArrayList<>();
        notes.texts.forEach((at, texts) ->
                all.add(new Annotation(at, notes.severities.getOrDefault(at, Severity.INFO), joined(texts))));
        return all;
    }

    /** A cell that could not be read as it stands; what was read may be wrong. */
    private void damage(Damage damage) {
        put(damage.at(), Severity.INFO, "【读取】" + damage.message() + "。此处请先核对原文件。");
    }

    private void culprit(Finding finding) {
        finding.participants().stream().findFirst().ifPresent(first -> {
            FindingText text = new FindingText(finding, places);
            StringBuilder note = new StringBuilder(heading(finding));
            note.append('\n').append(text.problem());
            text.figures().ifPresent(figures -> note.append('\n').append(figures(figures)));
            if (!finding.problem().remedy().isBlank()) {
                note.append("\n处理：").append(finding.problem().remedy());
            }
            put(first.at(), finding.severity(), note.toString());
        });
    }

    private void others(Finding finding) {
        FindingText text = new FindingText(finding, places);
        List<Participant> participants = finding.participants();
        participants.stream().skip(1).limit(MOST_OTHERS).forEach(other -> {
            if (!other.at().equals(participants.getFirst().at())) {
                put(other.at(), finding.severity().milder(), "相关：" + heading(finding) + "（说明见 " + text.place() + "）");
            }
        });
    }

    private static String heading(Finding finding) {
        return "【" + finding.severity().label() + "】" + finding.title() + "（" + finding.checkId() + "）";
    }

    private static String figures(Figures figures) {
        return "应为 " + figures.expected() + "，实为 " + figures.found() + "，差额 " + figures.difference() + " "
                + figures.unit();
    }

    private void put(SourceLocation at, Severity severity, String text) {
        severities.merge(at, severity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        texts.computeIfAbsent(at, key -> new LinkedHashSet<>()).add(text);
    }

    private static String joined(Collection<String> texts) {
        String shown = String.join("\n\n", texts.stream().limit(MOST_AT_A_PLACE).toList());
        return texts.size() > MOST_AT_A_PLACE
                ? shown + "\n\n…此处另有 " + (texts.size() - MOST_AT_A_PLACE) + " 条，见报告"
                : shown;
    }
}
