package io.mingzhang.reports.page;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Section.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A section of the narrative; figures that findings speak of are marked inside their sentences. */
final class SectionMarkup {

    private final Section section;
    private final Marks marks;

    /** A marked passage of a paragraph, from a character to another. */
    private record Passage(int from, int to, SourceLocation at) {}

    SectionMarkup(Section section, Marks marks) {
        this.section = section;
        this.marks = marks;
    }

    /** Whether findings speak of the section. */
    boolean isMarked() {
        return marks.isMarked(section.at())
                || section.paragraphs().stream()
                        .anyMatch(paragraph -> !passages(paragraph).isEmpty());
    }

    void write(Markup out) {
        if (marks.isMarked(section.at())) {
            out.open("p", "class", "line");
            marks.write(out, section.at(), section.heading());
            out.close();
        }
        for (Paragraph paragraph : section.paragraphs()) {
            out.open("p");
            write(out, paragraph);
            out.close();
        }
    }

    private void write(Markup out, Paragraph paragraph) {
        int written = 0;
        for (Passage passage : passages(paragraph)) {
            if (passage.from() >= written) {
                out.words(paragraph.text().substring(written, passage.from()));
                marks.write(out, passage.at(), paragraph.text().substring(passage.from(), passage.to()));
                written = passage.to();
            } else {
                marks.write(out, passage.at(), "↑"); // a second finding about words that are marked already
            }
        }
        out.words(paragraph.text().substring(written));
    }

    private List<Passage> passages(Paragraph paragraph) {
        List<Passage> passages = new ArrayList<>();
        for (Map.Entry<SourceLocation, Marks.Mark> mark : marks.all().entrySet()) {
            if (isIn(paragraph, mark.getKey())) {
                passages.add(passage(paragraph, mark.getKey(), mark.getValue().printed()));
            }
        }
        passages.sort(Comparator.comparingInt(Passage::from));
        return passages;
    }

    /** The printed words where the place says, else where they first occur, else the whole paragraph. */
    private static Passage passage(Paragraph paragraph, SourceLocation at, String printed) {
        String text = paragraph.text();
        int offset = at.column() - paragraph.at().column();
        if (!printed.isEmpty()) {
            int near = Math.clamp(offset, 0, text.length());
            int found = text.indexOf(printed, near);
            int anywhere = found < 0 ? text.indexOf(printed) : found;
            if (anywhere >= 0) {
                return new Passage(anywhere, anywhere + printed.length(), at);
            }
        }
        return new Passage(0, text.length(), at);
    }

    private boolean isIn(Paragraph paragraph, SourceLocation at) {
        SourceLocation begin = paragraph.at();
        if (!at.source().equals(begin.source()) || !at.sheet().equals(begin.sheet())) {
            return false;
        }
        if (begin.line() > 0) {
            return at.line() >= begin.line() && at.line() < nextLine(paragraph);
        }
        return at.block() == begin.block() && at.row() == begin.row() && begin.block() > 0;
    }

    /** The line on which the next paragraph begins; the last paragraph is of one line. */
    private int nextLine(Paragraph paragraph) {
        return section.paragraphs().stream()
                .mapToInt(other -> other.at().line())
                .filter(line -> line > paragraph.at().line())
                .min()
                .orElse(paragraph.at().line() + 1);
    }
}
