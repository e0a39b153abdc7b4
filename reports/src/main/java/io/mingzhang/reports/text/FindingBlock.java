package io.mingzhang.reports.text;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.findings.Calculation;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.findings.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding as a block of lines: which check, where, what was expected and found, what to do (style example 5). */
final class FindingBlock {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_OTHER_LINES = 12;
    private static final int MOST_COUNTERPARTS = 6;

    private final Ink ink;
    private final Places places;

    FindingBlock(Ink ink, Places places) {
        this.ink = ink;
        this.places = places;
    }

    /** The whole block. */
    List<String> full(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(title(finding));
        if (!finding.participants().isEmpty()) {
            lines.add(entry(Messages.PLACE, place(finding, fileName(finding))));
            counterparts(finding).forEach(place -> lines.add(entry(SetMessages.COUNTERPART, place)));
        }
        Figures.of(finding).ifPresent(figures -> lines.addAll(figures(finding, figures)));
        lines.add(entry(Messages.SITUATION, Printable.excerpt(finding.problem().message(), LONGEST_TEXT)));
        if (!finding.problem().remedy().isBlank()) {
            lines.add(entry(Messages.REMEDY, Printable.excerpt(finding.problem().remedy(), LONGEST_TEXT)));
        }
        if (finding.problem().extractionDamage()) {
            lines.add(entry(Messages.NOTICE, Messages.EXTRACTION_DAMAGE));
        }
        lines.add(entry(Messages.EXPLANATION, ink.faint(Messages.page(finding))));
        return lines;
    }

    /** One line for a finding that follows from another already shown in full. */
    String brief(Finding finding) {
        String numbers = Figures.of(finding)
                .map(figures -> "  " + Messages.expectedAndFound(figures))
                .orElse("");
        String where = finding.participants().isEmpty() ? "" : "  " + ink.faint(place(finding, ""));
        return "    · " + finding.checkId() + " [" + severity(finding) + "] "
                + Printable.excerpt(finding.title(), LONGEST_TEXT) + numbers + where;
    }

    private String title(Finding finding) {
        return "  " + ink.strong(finding.checkId()) + " [" + severity(finding) + "] "
                + ink.strong(Printable.excerpt(finding.title(), LONGEST_TEXT));
    }

    private String severity(Finding finding) {
        return ink.severity(finding.severity(), finding.severity().label());
    }

    private static String entry(String label, String content) {
        return "    " + label + "  " + content;
    }

    private List<String> figures(Finding finding, Figures figures) {
        String numbers = Messages.EXPECTED + "  " + figures.expected() + " " + figures.unit() + "    " + Messages.FOUND
                + "  " + figures.found() + " " + figures.unit() + "    " + Messages.DIFFERENCE + "  "
                + figures.difference() + " " + figures.unit();
        List<String> lines = new ArrayList<>(List.of("    " + numbers));
        finding.problem().relation().ifPresent(relation -> {
            String calculation = Calculation.of(relation);
            String formula = Printable.excerpt(relation.formula(), LONGEST_TEXT);
            lines.add(entry(
                    Messages.CALCULATION,
                    calculation.isEmpty()
                            ? formula
                            : formula + Messages.COLON + Printable.excerpt(calculation, LONGEST_TEXT)));
        });
        return lines;
    }

    /** The likely culprit's place in full, then the lines of the others. */
    private String place(Finding finding, String source) {
        Participant first = finding.participants().getFirst();
        String path = path(source, first.at());
        List<SourceLocation> others = finding.participants().stream()
                .skip(1)
                .map(Participant::at)
                .filter(at -> at.source().equals(first.at().source()))
                .toList();
        return path + also(first.at(), others);
    }

    /** The other places: lines of a text by number, cells by what sets them apart. */
    private static String also(SourceLocation first, List<SourceLocation> others) {
        List<Integer> lines = others.stream()
                .map(SourceLocation::line)
                .filter(line -> line > 0 && line != first.line())
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            return Messages.alsoLines(lines, MOST_OTHER_LINES);
        }
        List<String> places = others.stream()
                .filter(at -> at.line() == 0 && !at.equals(first))
                .map(at -> PlaceText.besides(first, at))
                .map(place -> Printable.excerpt(place, 60))
                .filter(place -> !place.isEmpty() && !place.equals(PlaceText.position(first)))
                .distinct()
                .toList();
        return places.isEmpty() ? "" : Messages.alsoPlaces(places, MOST_OTHER_LINES);
    }

    private String path(String source, SourceLocation at) {
        Spot spot = places.at(at);
        return Stream.of(source, spot.title(), spot.row(), spot.column(), PlaceText.position(at))
                .filter(step -> !step.isBlank())
                .map(step -> Printable.excerpt(step, 60))
                .collect(Collectors.joining(" › "));
    }

    /** The places in other files that the first contradicts. */
    private List<String> counterparts(Finding finding) {
        String own = finding.participants().getFirst().at().source();
        return finding.participants().stream()
                .map(Participant::at)
                .filter(at -> !at.source().equals(own))
                .distinct()
                .limit(MOST_COUNTERPARTS)
                .map(at -> path(PlaceText.fileName(at.source()), at))
                .toList();
    }

    /** The heading of the report has the whole path. */
    private static String fileName(Finding finding) {
        return PlaceText.fileName(finding.participants().getFirst().at().source());
    }
}
