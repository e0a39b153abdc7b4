package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Groups lines under their headings, joins what a page break parted, and has the figures read when a section ends. */
final class SectionReader {

    /** A line shorter than this ends its paragraph whatever its last character is. */
    private static final int SHORTEST_FULL_LINE = 30;

    private static final String TERMINAL = "。；;：:！!？?”』）)》】.";

    private final DocumentWords words;
    private final StatementBook book = new StatementBook();
    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Heading heading;
    private @Nullable SourceLocation headingAt;
    private int lastRow = Integer.MIN_VALUE;

    SectionReader(DocumentWords words) {
        this.words = words;
    }

    void add(ContentRow row) {
        String text = row.soleText();
        SourceLocation at = row.cells().getFirst().at();
        boolean continues = continuesLast(text, row);
        lastRow = row.number();
        Optional<Heading> found = continues || isTitleOfDocument(text, row)
                ? Optional.empty()
                : Heading.of(text, row.headingLevel(), words.lexicon());
        if (found.isPresent()) {
            open(found.get(), at);
            if (found.get().bodyFrom() < text.length()) {
                passages.add(new Passage(text, at).from(found.get().bodyFrom()));
            }
        } else if (continues) {
            passages.getLast().append(text, at);
        } else {
            passages.add(new Passage(text, at));
        }
    }

    /**
     * Whether the line is the title of the whole document, which heads no part of it: the first line, marked as the highest
     * heading, that would be none without the mark. Files that know no marks (workbooks) print it as a line like others.
     */
    private boolean isTitleOfDocument(String text, ContentRow row) {
        return row.headingLevel() == 1
                && sections.isEmpty()
                && passages.isEmpty()
                && heading == null
                && Heading.of(text, 0, words.lexicon()).isEmpty();
    }

    /** Whether the line goes on where a page break cut the sentence before it. */
    private boolean continuesLast(String text, ContentRow row) {
        if (passages.isEmpty()
                || row.number() != lastRow + 1
                || row.headingLevel() > 0
                || Numbering.of(text).level() > 0) {
            return false;
        }
        String before = passages.getLast().text();
        return before.length() >= SHORTEST_FULL_LINE && TERMINAL.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private void open(Heading next, SourceLocation at) {
        close();
        heading = next;
        headingAt = at;
        path.removeIf(above -> above.level() >= next.level());
        path.add(next);
    }

    /** All sections, the last one closed. */
    List<Section> finish() {
        close();
        return List.copyOf(sections);
    }

    private void close() {
        SourceLocation at = headingAt != null
                ? headingAt
                : passages.isEmpty() ? null : passages.getFirst().at();
        if (at == null) {
            return;
        }
        int first = book.size();
        if (!isSilent()) {
            new SectionTalk(words, book, context()).read(passages);
        }
        Heading own = heading;
        List<String> titles =
                own == null ? List.of("") : path.stream().map(Heading::text).toList();
        sections.add(new Section(
                titles,
                own == null ? "" : own.text(),
                own == null ? 1 : own.level(),
                passages.stream()
                        .map(passage -> new Section.Paragraph(passage.text(), passage.at()))
                        .toList(),
                book.since(first).stream().map(Draft::statement).toList(),
                at));
        passages.clear();
    }

    /** Duties, plans and glossary state no budget figures. */
    private boolean isSilent() {
        boolean silent = false;
        for (Heading above : path) {
            String folded = PlainText.fold(above.text());
            boolean speaks = words.lexicon().list("spoken_headings").stream().anyMatch(folded::contains);
            silent = !speaks
                    && (silent
                            || words.lexicon().list("silent_headings").stream().anyMatch(folded::contains));
        }
        return silent;
    }

    private Meaning context() {
        Meaning context = Meaning.SILENT;
        for (Heading above : path) {
            if (above.level() > 1) {
                List<Token> topics = Tokenizer.tokenize(PlainText.of(above.text()), words.lexicon()).stream()
                        .filter(token -> token.is(Role.TOPIC))
                        .toList();
                context = Phrase.merged(topics).withoutBothSides().within(context);
            }
        }
        return context;
    }
}
