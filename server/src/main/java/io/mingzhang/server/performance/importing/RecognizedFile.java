package io.mingzhang.server.performance.importing;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.reports.view.Compressed;
import io.mingzhang.reports.view.SourceViewer;
import io.mingzhang.server.performance.bridge.DeclaredForms;
import io.mingzhang.server.performance.bridge.FilledForm;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.DeclarationTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as it was recognized, and laid out to be looked at beside its forms. */
final class RecognizedFile {

    private final Disclosure document;
    private final SourceViewer viewer;
    private byte @Nullable [] view;

    /**
     * Lays a document out.
     *
     * @param templates forms by their builds, which tell what of the document can be taken over
     */
    RecognizedFile(Disclosure document, DocumentContent content, DeclarationTemplates templates) {
        this.document = document;
        List<Participant> taken = new ArrayList<>();
        for (PerformanceTarget target : document.targets()) {
            templates.find(target.variant()).ifPresent(template -> taken.addAll(cells(target, template)));
        }
        this.viewer = new SourceViewer(document, content, taken);
    }

    private static List<Participant> cells(PerformanceTarget target, DeclarationTemplate template) {
        FilledForm filled = DeclaredForms.fill(target, template);
        FormCells cells = new FormCells(filled.form());
        return filled.places().entrySet().stream()
                .map(cell -> Participant.text("", printed(cells, cell.getKey()), cell.getValue()))
                .toList();
    }

    /** What is looked for at the place of a cell; amounts are printed in many ways, of them the whole cell is meant. */
    static String printed(FormCells cells, String key) {
        Optional<CellKey> cell = CellKey.parse(key);
        return cell.filter(each -> !each.isAmount()).flatMap(cells::content).orElse("");
    }

    Disclosure document() {
        return document;
    }

    /** The document for the page, as JSON compressed by gzip. */
    synchronized byte[] view() {
        if (view == null) {
            view = Compressed.of(viewer::writeView);
        }
        return view.clone();
    }

    /** A place in words, and where the page shows it. */
    synchronized SourcePlace place(SourceLocation at, String printed) {
        return new SourcePlace(Imports.place(at), viewer.place(at, printed).place());
    }
}
