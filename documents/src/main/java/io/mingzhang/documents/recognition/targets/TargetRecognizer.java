package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.recognition.targets.FormStarts.Start;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the performance target forms of a document and reads them, whichever template they follow. Page-break repeats are
 * merged; what stands inside a form and is not understood is listed as unrecognized.
 */
public final class TargetRecognizer {

    private final Standards standards;

    /** A recognizer with the vocabulary of these standards. */
    public TargetRecognizer(Standards standards) {
        this.standards = standards;
    }

    /**
     * Reads all forms.
     *
     * @param content the rows of the document
     * @param claims rows taken by others are left alone; those of forms are taken
     * @return the forms in reading order
     */
    public List<PerformanceTarget> recognize(DocumentContent content, Claims claims) {
        FormWords words = new FormWords(standards.forms());
        List<ContentRow> rows = content.rows();
        FormStarts starts = new FormStarts(words, rows);
        Repeats forms = new Repeats();
        Optional<String> pendingTitle = Optional.empty();
        int index = 0;
        while (index < rows.size()) {
            ContentRow row = rows.get(index);
            Optional<String> cut = pendingTitle;
            List<Token> header = claims.isFree(row) ? SummaryTable.headerAt(words, rows, index) : List.of();
            if (!header.isEmpty()) {
                SummaryTable table = new SummaryTable(words, rows, claims, index, header);
                index = table.read(index, starts);
                table.drafts().forEach(forms::add);
                continue;
            }
            Optional<Start> start =
                    claims.isFree(row) ? starts.at(index).or(() -> pending(starts, cut)) : Optional.empty();
            if (start.isEmpty()) {
                index++;
                continue;
            }
            Start begun = start.get().title().isEmpty()
                    ? new Start(start.get().kind(), pendingTitle.orElse(""))
                    : start.get();
            FormReader reader = new FormReader(words, starts, rows, claims, begun, index);
            int behind = reader.read(index);
            pendingTitle = reader.nextTitle();
            if (reader.draft().isForm()) {
                forms.add(reader.draft());
            } else {
                rows.subList(index, behind).forEach(claims::release);
            }
            index = Math.max(behind, index + 1);
        }
        return targets(forms, claims);
    }

    /** The form whose title was cut off the cell above. */
    private static Optional<Start> pending(FormStarts starts, Optional<String> title) {
        return title.flatMap(text -> starts.kindOf(text).map(kind -> new Start(kind, text)));
    }

    private List<PerformanceTarget> targets(Repeats forms, Claims claims) {
        TargetBuilder builder = new TargetBuilder(standards.forms());
        List<PerformanceTarget> targets = new ArrayList<>();
        for (FormDraft draft : forms.forms()) {
            PerformanceTarget target = builder.build(draft, "p" + (targets.size() + 1));
            draft.report(claims, target.id());
            targets.add(target);
        }
        return List.copyOf(targets);
    }
}
