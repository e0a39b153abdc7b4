package io.mingzhang.checks.texts;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import java.util.Optional;

/**
 * A text of a document. What a form prints in both of its halves alike is one text with two places.
 *
 * @param part id of the table or form, or the heading of the section
 * @param owner what it belongs to, for messages: name of the project, title of the table, heading
 * @param kind what it is
 * @param field the field of a form, for {@link TextKind#FIELD}
 * @param label what it is in words: 项目概况, 指标值“检测次数”
 * @param text as printed
 * @param at where it stands, the first place first
 */
public record TextPlace(
        String part,
        String owner,
        TextKind kind,
        Optional<TargetField> field,
        String label,
        String text,
        List<SourceLocation> at) {

    private static final int BESIDE = 10;
    private static final int LONGEST = 60;

    public TextPlace {
        at = List.copyOf(at);
    }

    /** Where it stands, in words: 《道路养护》项目概况. */
    public String where() {
        String of = owner.isEmpty() ? "" : "《" + owner + "》";
        return kind == TextKind.TITLE ? label + of : of + label;
    }

    /** What it is, independent of its place in the document. */
    public String identity() {
        return owner + "/" + label;
    }

    /** Whether it is this field of a form. */
    public boolean isField(TargetField other) {
        return field.filter(own -> own == other).isPresent();
    }

    /** A stretch of the text as a figure, with some characters on both sides, at each of its places. */
    public List<Participant> figures(int start, int end) {
        String printed = excerpt(start, end);
        return at.stream()
                .map(place -> Participant.text(where(), printed, moved(place, start)))
                .toList();
    }

    /** The stretch with some characters on both sides; long runs of digits are masked, for a finding must not publish them. */
    public String excerpt(int start, int end) {
        int from = Math.max(0, start - BESIDE);
        int to = Math.min(text.length(), end + BESIDE);
        int cut = Math.min(to, from + LONGEST);
        String shown = PersonalNumbers.masked(text.substring(from, cut).replace('\n', ' '));
        return (from > 0 ? "…" : "") + shown + (cut < text.length() ? "…" : "");
    }

    /** In prose the column of a place is that of the character; in tables it is that of the cell and stays. */
    private SourceLocation moved(SourceLocation place, int offset) {
        return kind == TextKind.PARAGRAPH && place.row() == 0 ? place.atColumn(place.column() + offset) : place;
    }
}
