package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a section in order; numbered paragraphs are parts of what the paragraph above them announced. */
final class SectionTalk {

    /** A whole announced by a paragraph of some numbering level, for the paragraphs below it. */
    private record Announced(int level, Frame frame) {}

    private final DocumentWords words;
    private final StatementBook book;
    private final Meaning context;
    private final Deque<Announced> announced = new ArrayDeque<>();
    private @Nullable Draft main;
    private @Nullable Draft subject;
    private @Nullable Draft listOwner;
    private @Nullable Discourse previous;

    SectionTalk(DocumentWords words, StatementBook book, Meaning context) {
        this.words = words;
        this.book = book;
        this.context = context;
    }

    void read(List<Passage> passages) {
        passages.forEach(this::read);
    }

    private void read(Passage passage) {
        Numbering numbering = Numbering.of(passage.text());
        int level = numbering.level();
        boolean goesOn = level == 0 && previous != null && previous.endsOpen;
        if (!goesOn) {
            announced.removeIf(above -> level == 0 ? above.level() > 0 : above.level() >= level);
        }
        Frame inherited = announced.isEmpty() ? null : announced.peek().frame();
        Discourse talk = new Discourse(context, inherited, main, goesOn ? null : subject);
        if (goesOn && previous != null) {
            talk.lead = previous.lead;
        }
        int before = book.size();
        new ParagraphParser(passage, words, book, talk).run();
        List<Draft> said = book.since(before);
        previous = talk;
        main = talk.main;
        subject = talk.subject;
        if (said.isEmpty() && listOwner != null && level > 0) {
            listOwner.enumerated.add(passage.text().substring(numbering.end()).replaceFirst("[。；;，,、\\s]+$", ""));
        } else if (!said.isEmpty() || level == 0) {
            listOwner = null;
        }
        announce(talk, said, level);
    }

    private void announce(Discourse talk, List<Draft> said, int level) {
        Frame open = talk.openFrame();
        if (talk.endsOpen && open != null) {
            announced.removeIf(above -> above.level() >= level);
            announced.push(new Announced(level, open));
            long counts =
                    said.stream().filter(draft -> draft.is(StatementKind.COUNT)).count();
            listOwner = counts == 1 ? talk.listOwner : null;
        } else if (level > 0) {
            said.stream()
                    .filter(draft -> draft.is(StatementKind.AMOUNT) && !draft.meaning.isSilent())
                    .findFirst()
                    .ifPresent(first -> announced.push(new Announced(level, new Frame(first, null, first.meaning))));
        }
    }
}
