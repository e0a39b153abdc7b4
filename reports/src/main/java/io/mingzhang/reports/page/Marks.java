package io.mingzhang.reports.page;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of one document that findings speak of, and which of them the page shows. */
final class Marks {

    private final String document;
    private final Map<SourceLocation, Mark> marks = new LinkedHashMap<>();
    private final Set<SourceLocation> shown = new HashSet<>();

    /**
     * A place with findings.
     *
     * @param id the anchor of the place in the page
     * @param severity the gravest of its findings
     * @param culprit whether it is the likely culprit of one of them
     * @param numbers the numbers of its findings
     * @param printed what findings say is printed there
     */
    record Mark(String id, Severity severity, boolean culprit, List<Integer> numbers, String printed) {

        private Mark with(Finding finding, int number, boolean first) {
            List<Integer> more = new ArrayList<>(numbers);
            more.add(number);
            boolean graver = finding.severity().compareTo(severity) < 0;
            return new Mark(id, graver ? finding.severity() : severity, culprit || first, List.copyOf(more), printed);
        }
    }

    /**
     * The places of findings.
     *
     * @param document what the anchors of this document begin with
     * @param findings in the order of their numbers, which count from 1
     */
    Marks(String document, List<Finding> findings) {
        this.document = document;
        int number = 0;
        for (Finding finding : findings) {
            number++;
            Set<SourceLocation> own = new HashSet<>();
            boolean first = true;
            for (Participant participant : finding.participants()) {
                if (own.add(participant.at())) {
                    add(participant, finding, number, first);
                }
                first = false;
            }
        }
    }

    private void add(Participant participant, Finding finding, int number, boolean first) {
        Mark known = marks.get(participant.at());
        marks.put(
                participant.at(),
                known == null
                        ? new Mark(
                                document + "p" + (marks.size() + 1),
                                finding.severity(),
                                first,
                                List.of(number),
                                participant.printed())
                        : known.with(finding, number, first));
    }

    /** The anchor of a finding. */
    String findingId(int number) {
        return document + "f" + number;
    }

    /** The places and their marks. */
    Map<SourceLocation, Mark> all() {
        return marks;
    }

    /** Whether findings speak of the place. */
    boolean isMarked(SourceLocation at) {
        return marks.containsKey(at);
    }

    /** The mark of a place that is about to be shown, once; a place shown again has none. */
    Optional<Mark> take(SourceLocation at) {
        Mark mark = marks.get(at);
        return mark != null && shown.add(at) ? Optional.of(mark) : Optional.empty();
    }

    /** The anchor of a place, when the page shows it. */
    Optional<String> anchor(SourceLocation at) {
        Mark mark = marks.get(at);
        return mark != null && shown.contains(at) ? Optional.of(mark.id()) : Optional.empty();
    }

    /** Writes words, marked and with links to their findings when findings speak of the place. */
    void write(Markup out, SourceLocation at, String words) {
        Optional<Mark> mark = take(at);
        if (mark.isEmpty()) {
            out.words(words);
            return;
        }
        open(out, mark.get());
        out.words(words.isEmpty() ? "（空白）" : words);
        close(out, mark.get());
    }

    /** Opens the mark of a place. */
    static void open(Markup out, Mark mark) {
        String kind = mark.severity().name().toLowerCase(java.util.Locale.ROOT);
        out.open("mark", "id", mark.id(), "class", kind + (mark.culprit() ? " culprit" : ""), "tabindex", "-1");
    }

    /** Closes it, with links to its findings. */
    void close(Markup out, Mark mark) {
        out.open("sup");
        mark.numbers().stream()
                .limit(MOST_LINKS)
                .forEach(number -> out.element(
                        "a", String.valueOf(number), "href", "#" + findingId(number), "title", "疑点 " + number));
        out.close().close();
    }

    private static final int MOST_LINKS = 6;
}
