package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.kernel.PageStretch;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines put together to paragraphs, over page breaks too. Holds what was not handed over yet. */
final class Paragraphs {

    /** The next line of a paragraph follows within this, in per cent of the size. */
    private static final int NEXT_LINE = 330;

    /** Type of one paragraph does not differ by more, in per cent. */
    private static final int SAME_TYPE = 15;

    /** A full line leaves less free than the word that did not fit and this, in per cent of the size. */
    private static final int SLACK = 60;

    /** A line that begins further right than this, in per cent of the size, begins a paragraph. */
    private static final int INDENT = 90;

    private static final int WHOLE = 100;

    /** A caption of a table has a few lines. */
    private static final int CAPTION = 4;

    private static final String GARBLED =
            "第 %d 页有些段落的文字编码有误（以“" + Glyph.UNKNOWN + "”代替），未参加核对；请重新导出 PDF，或提供 Word、Excel 原件";

    private static final Pattern ENDED = Pattern.compile(".*[。；;：:！？!?]['\"”’）)]?\\s*");

    private static final Pattern WITHIN_A_SENTENCE = Pattern.compile(".*[；;：:]\\s*");

    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*([（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|[0-9０-９]{1,2}\\s*[、.．)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[部章节条]|[①-⑳]|注[:：]|附件).*");

    /** The kind of subject behind its name; it is kept whole and may leave the line before it short. */
    private static final Pattern BEHIND_A_NAME = Pattern.compile("[（(][类款项目][)）]");

    /** An entry of a table of contents: a row of dots and the number of a page. */
    private static final Pattern CONTENTS =
            Pattern.compile(".*(?:[.·…．‥]\\s*){3,}[-–—(（第]?\\s*[0-9０-９]{1,3}\\s*[-–—)）页]?");

    private final List<Draft> waiting = new ArrayList<>();
    private @Nullable Draft open;
    private PagePart.@Nullable Line last;
    private boolean pageEnded;

    /** A paragraph in the making, with its box on every page it stands on. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();
        private final boolean indented;

        Draft(boolean indented) {
            this.indented = indented;
        }

        void add(PageContent page, PagePart.Line line) {
            Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            if (last == null || last.page().number() != page.number()) {
                stretches.add(new Stretch(text.length() + 1, page, line.box()));
            } else {
                stretches.set(
                        stretches.size() - 1,
                        new Stretch(last.from(), page, last.box().with(line.box())));
            }
            text.append(line.text());
        }

        boolean isGarbled() {
            return text.indexOf(Glyph.UNKNOWN) >= 0
                    && stretches.stream().anyMatch(stretch -> stretch.page().garbled());
        }

        SourceLocation at(String source, int block) {
            List<PageStretch> parts = stretches.stream().map(Stretch::part).toList();
            PageStretch first = parts.getFirst();
            return SourceLocation.ofPage(source, first.page(), block, 0, 1)
                    .within(first.box())
                    .over(parts.size() > 1 ? parts : List.of());
        }
    }

    /** What of a paragraph stands on one page, from a 1-based character on. */
    private record Stretch(int from, PageContent page, Box box) {
        PageStretch part() {
            return new PageStretch(from, page.number(), page.place(box));
        }
    }

    /** Adds the next line of a page. */
    void add(PageContent page, PagePart.Line line, Margins.Edges margins) {
        PagePart.Line above = last;
        Draft paragraph = open;
        if (paragraph != null && above != null && goesOn(paragraph, above, line, margins)) {
            boolean letters = isLetter(above.text().charAt(above.text().length() - 1))
                    && isLetter(line.text().charAt(0));
            paragraph.text.append(letters ? " " : "");
        } else {
            paragraph = new Draft(isIndented(line, margins));
            waiting.add(paragraph);
        }
        paragraph.add(page, line);
        open = paragraph;
        last = line;
        pageEnded = false;
    }

    /** The page ends; a paragraph may go on upon the next one. */
    void endPage() {
        pageEnded = true;
    }

    /** The last paragraphs, for a table that follows. */
    List<String> recent() {
        List<String> texts = new ArrayList<>();
        for (Draft draft : waiting.subList(Math.max(0, waiting.size() - CAPTION), waiting.size())) {
            texts.add(draft.text.toString());
        }
        return texts;
    }

    /** Hands over all paragraphs. */
    void handTo(RowCollector rows) throws UnreadableDocumentException {
        for (Draft draft : waiting) {
            int block = rows.beginBlock();
            SourceLocation at = draft.at(rows.source(), block);
            if (draft.isGarbled()) {
                rows.note(new Damage(Damage.Kind.GARBLED_TEXT, GARBLED.formatted(at.page()), "", at));
            }
            rows.paragraph(draft.text.toString(), 0, at, "第 %d 页".formatted(at.page()));
        }
        waiting.clear();
        open = null;
        last = null;
        pageEnded = false;
    }

    private boolean goesOn(Draft paragraph, PagePart.Line above, PagePart.Line line, Margins.Edges margins) {
        int size = Math.max(1, above.size());
        if (Math.abs(above.size() - line.size()) * WHOLE > size * SAME_TYPE) {
            return false;
        }
        int pitch = line.box().top() - above.box().top();
        if (!pageEnded && (pitch <= size / 2 || pitch * WHOLE > size * NEXT_LINE)) {
            return false;
        }
        if (CONTENTS.matcher(above.text()).matches()) {
            return false;
        }
        boolean full = margins.right() - above.box().right() < line.firstWord() + size * SLACK / WHOLE;
        if (!full && !BEHIND_A_NAME.matcher(line.text()).lookingAt()) {
            return false;
        }
        boolean indented = isIndented(line, margins);
        boolean begins = NUMBERED.matcher(line.text()).matches() && !(paragraph.indented && isCounted(above, indented));
        boolean ended = ENDED.matcher(above.text()).matches();
        return !(ended && (indented || begins)) && !(indented && (begins || pageEnded));
    }

    /** Whether a number at the edge, below a full line of a paragraph that was indented, counts on within its sentence. */
    private static boolean isCounted(PagePart.Line above, boolean indented) {
        return !indented && WITHIN_A_SENTENCE.matcher(above.text()).matches();
    }

    private static boolean isIndented(PagePart.Line line, Margins.Edges margins) {
        return (line.box().left() - margins.left()) * WHOLE > Math.max(1, line.size()) * INDENT;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
