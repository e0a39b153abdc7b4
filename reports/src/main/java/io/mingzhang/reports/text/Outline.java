package io.mingzhang.reports.text;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.reports.reading.ReadingGap;
import io.mingzhang.reports.reading.ReadingGaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as the program understood it, for a person who wants to see whether it was understood rightly. */
public final class Outline {

    private static final int MOST_UNRECOGNIZED = 15;
    private static final int MOST_UNEXAMINED = 20;

    private final Ink ink;
    private final boolean all;

    /**
     * An outline.
     *
     * @param ink colours
     * @param all whether long lists are printed to their end
     */
    public Outline(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    /** The lines of the outline. */
    public List<String> lines(Disclosure document) {
        List<String> lines = new ArrayList<>(heading(ink, document));
        TableOutline tables = new TableOutline(ink, all);
        TargetOutline targets = new TargetOutline(ink, all);
        NarrativeOutline narrative = new NarrativeOutline(ink, all);
        lines.addAll(part(Messages.tables(document.tables().size())));
        document.tables().forEach(table -> lines.addAll(tables.lines(table)));
        lines.addAll(part(Messages.targets(document.targets().size())));
        document.targets().forEach(target -> lines.addAll(targets.lines(target)));
        lines.addAll(part(Messages.narrative(document.narrative())));
        document.narrative().forEach(section -> lines.addAll(narrative.lines(section)));
        lines.addAll(gaps(ink, document, all));
        lines.addAll(unrecognized(document, all));
        return lines;
    }

    /** Source, kind, whose budget and which year: the head of every report on a document. */
    static List<String> heading(Ink ink, Disclosure document) {
        String whose = Stream.of(
                        document.kind().label(),
                        document.division(),
                        document.department(),
                        document.fiscalYear()
                                .map(FiscalYear::value)
                                .map(year -> year + "年")
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .map(part -> Printable.excerpt(part, 60))
                .collect(Collectors.joining(" · "));
        return List.of(ink.strong("━━ " + Printable.line(document.source())), "   " + whose);
    }

    /** What takes no part in any check, then signs of damage, counted by kind, the first of each with its place. */
    static List<String> gaps(Ink ink, Disclosure document, boolean all) {
        ReadingGaps gaps = ReadingGaps.of(document);
        List<String> lines = new ArrayList<>();
        if (!gaps.unexamined().isEmpty()) {
            List<ReadingGap> unexamined = gaps.unexamined();
            int shown = all ? unexamined.size() : Math.min(unexamined.size(), MOST_UNEXAMINED);
            lines.add("");
            lines.add(ink.strong(Messages.unexamined(gaps.unexaminedPlaces())));
            unexamined.subList(0, shown).forEach(gap -> lines.add("  " + Messages.unexamined(gap)));
            if (shown < unexamined.size()) {
                lines.add("  " + Messages.rest(unexamined.size() - shown));
            }
        }
        if (!gaps.damaged().isEmpty()) {
            lines.add("");
            lines.add(ink.strong(Messages.damages(gaps.damagedPlaces())));
            gaps.damagedInShort().forEach(line -> lines.add("  " + Messages.damage(line)));
        }
        return lines;
    }

    /** What was not recognized, with the nearest candidate. */
    static List<String> unrecognized(Disclosure document, boolean all) {
        List<String> lines = new ArrayList<>();
        List<Unrecognized> parts = document.unrecognized();
        if (!parts.isEmpty()) {
            lines.add("");
            lines.add(Messages.unrecognized(parts.size()));
            int shown = all ? parts.size() : Math.min(parts.size(), MOST_UNRECOGNIZED);
            parts.subList(0, shown).forEach(part -> lines.add("  " + Messages.unrecognized(part)));
            if (shown < parts.size()) {
                lines.add("  " + Messages.rest(parts.size() - shown));
            }
        }
        return lines;
    }

    private List<String> part(String title) {
        return List.of("", ink.strong(title));
    }
}
