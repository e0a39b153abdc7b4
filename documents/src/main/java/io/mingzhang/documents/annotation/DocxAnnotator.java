package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.docx.DocxReader;
import io.mingzhang.documents.reading.docx.WordPlaces;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.Relationship;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Annotates a Word document: a comment at every place, nothing else. Comments that were there stay. Places are found by the
 * walk of the reader. Used for one document.
 */
final class DocxAnnotator {

    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final AnnotatedPackage parts;
    private final @Nullable LocalDateTime made;

    /** A note with the id its comment has. */
    private record Numbered(int id, Annotation note) {}

    private DocxAnnotator(OfficePackage file, @Nullable LocalDateTime made) {
        this.parts = new AnnotatedPackage(file);
        this.made = made;
    }

    /**
     * The copy; notes about places that the body does not have stand at the nearest paragraph.
     *
     * @param made the date the comments bear, none when it is null
     */
    static byte[] annotated(byte[] original, OfficePackage file, List<Annotation> notes, @Nullable LocalDateTime made)
            throws UnreadableDocumentException {
        DocxAnnotator annotator = new DocxAnnotator(file, made);
        if (!notes.isEmpty()) {
            annotator.annotate(file, notes);
        }
        return annotator.parts.copyOf(original);
    }

    private void annotate(OfficePackage file, List<Annotation> notes) throws UnreadableDocumentException {
        WordPlaces places = DocxReader.places(file);
        XmlText body = parts.part(places.part());
        Optional<Relationship> tie = parts.tied(places.part(), "comments").filter(old -> file.has(old.target()));
        boolean strict = body.contains(CommentXml.STRICT);
        String folder = places.part().substring(0, places.part().lastIndexOf('/') + 1);
        String name = tie.map(Relationship::target).orElseGet(() -> parts.freeName(folder + "comments", ".xml"));
        XmlText comments = tie.isPresent() ? parts.part(name) : CommentXml.fresh(strict);
        int id = CommentXml.firstFreeId(comments, body);
        SortedMap<Integer, List<Numbered>> byParagraph = new TreeMap<>();
        for (Annotation note : notes) {
            int paragraph = places.paragraphAt(note.at());
            byParagraph.computeIfAbsent(paragraph, element -> new ArrayList<>()).add(new Numbered(id++, note));
        }
        byParagraph.remove(0);
        byParagraph.values().forEach(at -> at.forEach(one -> CommentXml.add(comments, one.id(), one.note(), made)));
        anchor(body, byParagraph, strict);
        if (tie.isEmpty()) {
            parts.put(name, comments);
            String base = strict ? AnnotatedPackage.STRICT_TIES : AnnotatedPackage.TRANSITIONAL_TIES;
            parts.tie(places.part(), "Comments", base + "/comments", name);
            parts.declarePart(name, COMMENTS_TYPE);
        }
    }

    /** Puts the marks of the comments around the content of their paragraphs. */
    private static void anchor(XmlText body, SortedMap<Integer, List<Numbered>> byParagraph, boolean strict) {
        Deque<Open> open = new ArrayDeque<>();
        int elements = 0;
        int depth = 0;
        body.restart();
        for (Optional<XmlTag> next = body.next(); next.isPresent(); next = body.next()) {
            XmlTag tag = next.get();
            if (tag.closes()) {
                depth--;
                Open around = open.peek();
                if (around != null && around.depth == depth) {
                    open.pop().end(body, tag);
                } else if (around != null && around.depth == depth - 1) {
                    around.childEnds(tag);
                }
                continue;
            }
            elements++;
            List<Numbered> notes = byParagraph.get(elements);
            if (notes != null) {
                Open paragraph = new Open(tag, depth, notes, strict);
                if (tag.isEmptyElement()) {
                    paragraph.fill(body);
                } else {
                    open.push(paragraph);
                }
            } else if (open.peek() != null && open.peek().depth == depth - 1 && tag.isEmptyElement()) {
                open.peek().childEnds(tag);
            }
            depth += tag.isEmptyElement() ? 0 : 1;
        }
    }

    /** A paragraph that gets comments, while its end is looked for. */
    private static final class Open {
        private final XmlTag tag;
        private final int depth;
        private final List<Numbered> notes;
        private final boolean strict;
        private int begin;

        Open(XmlTag tag, int depth, List<Numbered> notes, boolean strict) {
            this.tag = tag;
            this.depth = depth;
            this.notes = notes;
            this.strict = strict;
            this.begin = tag.end();
        }

        /** The content begins behind the properties. */
        void childEnds(XmlTag child) {
            if (child.name().equals("pPr")) {
                begin = child.end();
            }
        }

        void end(XmlText body, XmlTag end) {
            body.insert(begin, starts());
            body.insert(end.start(), ends());
        }

        /** An empty paragraph is written as a pair of tags. */
        void fill(XmlText body) {
            String opened = tag.text().substring(0, tag.text().length() - 2) + ">";
            body.replace(tag, opened + starts() + ends() + "</" + tag.prefix() + tag.name() + ">");
        }

        private String starts() {
            StringBuilder xml = new StringBuilder();
            notes.forEach(note -> xml.append(CommentXml.start(tag.prefix(), note.id(), strict)));
            return xml.toString();
        }

        private String ends() {
            StringBuilder xml = new StringBuilder();
            notes.forEach(note -> xml.append(CommentXml.end(tag.prefix(), note.id(), strict)));
            return xml.toString();
        }
    }
}
