package io.mingzhang.documents.recognition;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.content.OwnMarks;
import io.mingzhang.documents.recognition.narrative.NarrativeRecognizer;
import io.mingzhang.documents.recognition.narrative.RecognizedNarrative;
import io.mingzhang.documents.recognition.tables.TableRecognizer;
import io.mingzhang.documents.recognition.targets.TargetRecognizer;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Understands a document: forms, then tables, then contents and narrative; the rest is listed as unrecognized. Holds no
 * state between documents and may be shared between threads.
 */
public final class DocumentRecognizer {

    private static final int EXCERPT = 60;

    private final Standards standards;

    /** A recognizer with the words of these standards. */
    public DocumentRecognizer(Standards standards) {
        this.standards = standards;
    }

    /** The document as understood; nothing of it is dropped in silence. */
    public Disclosure recognize(DocumentContent read) {
        DocumentContent content = OwnMarks.without(read);
        Claims claims = new Claims();
        List<PerformanceTarget> targets = new TargetRecognizer(standards).recognize(content, claims);
        List<BudgetTable> tables =
                Templates.marked(new TableRecognizer(standards).recognize(content, claims), standards.rows());
        RecognizedNarrative narrative = new NarrativeRecognizer(standards).recognize(content, claims, tables, targets);
        HeaderFacts facts = HeaderFacts.of(content, tables, targets, narrative.sections());
        List<Unrecognized> unrecognized = new ArrayList<>(claims.unrecognized());
        unrecognized.addAll(leftOver(content, claims));
        List<Damage> damages = new ArrayList<>(content.damages());
        damages.addAll(claims.damages());
        damages = DoubtfulGrids.placed(damages, tables, targets);
        return new Disclosure(
                content.source(),
                facts.kind(),
                facts.division(),
                facts.department(),
                facts.fiscalYear(),
                narrative.contents(),
                tables,
                targets,
                narrative.sections(),
                unrecognized,
                damages,
                content.traces());
    }

    /** What no recognizer has taken: every paragraph, and every grid once with all its rows. */
    private static List<Unrecognized> leftOver(DocumentContent content, Claims claims) {
        List<Unrecognized> left = new ArrayList<>();
        List<ContentRow> part = new ArrayList<>();
        for (ContentRow row : content.rows()) {
            if (!claims.isFree(row) || row.filled().findAny().isEmpty()) {
                continue;
            }
            if (!part.isEmpty() && (!row.tabular() || part.getLast().block() != row.block())) {
                left.add(unrecognized(part));
                part.clear();
            }
            part.add(row);
        }
        if (!part.isEmpty()) {
            left.add(unrecognized(part));
        }
        return left;
    }

    private static Unrecognized unrecognized(List<ContentRow> part) {
        ContentRow first = part.getFirst();
        String text = first.filled().map(GridCell::text).collect(Collectors.joining(" "));
        String excerpt = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        List<List<String>> rows = part.stream()
                .map(row -> row.cells().stream().map(GridCell::text).toList())
                .toList();
        return new Unrecognized(excerpt, "", first.at(), rows);
    }
}
