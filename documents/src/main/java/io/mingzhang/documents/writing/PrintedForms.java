package io.mingzhang.documents.writing;

import io.mingzhang.documents.writing.declared.DeclaredLayout;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.documents.writing.docx.WordWriter;
import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.paged.PagedWriter;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.documents.writing.pdf.PdfWriter;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import io.mingzhang.documents.writing.xlsx.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Declaration forms to be printed into one file, each on pages or a sheet of its own.
 *
 * @param title of the file, and above its list of contents
 * @param forms in order
 * @param contents whether a list of contents stands before them
 */
public record PrintedForms(String title, List<FilledForm> forms, boolean contents) {

    private static final String CONTENTS = "目录";

    public PrintedForms {
        forms = List.copyOf(forms);
    }

    /**
     * Writes a Word document; the stream is closed.
     *
     * @param fonts with which the pages of the list of contents are reckoned; where they are missing, it has no numbers until
     *     a word processor has set the pages
     */
    public void asWord(OutputStream out, FontFolder fonts) throws IOException {
        try (WordWriter word = WordWriter.to(out, title)) {
            if (contents && fonts.isComplete()) {
                word.expecting(PdfWriter.begins(fonts, this::pages));
            }
            pages(word);
        }
    }

    /** Writes a PDF file; the stream is closed. */
    public void asPdf(OutputStream out, FontFolder fonts) throws IOException {
        try (PagedWriter pdf = PdfWriter.to(out, title, fonts)) {
            pages(pdf);
        }
    }

    private void pages(PagedWriter out) throws IOException {
        if (contents) {
            out.contents(
                    (title + "\n" + CONTENTS).strip(),
                    forms.stream().map(FilledForm::name).toList());
        }
        for (FilledForm form : forms) {
            PrintGrid grid = DeclaredLayout.of(form);
            out.part().pageFor(grid).table(grid);
        }
    }

    /** Writes a workbook; the stream is closed. */
    public void asWorkbook(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = WorkbookWriter.to(out, title)) {
            if (!contents) {
                for (FilledForm form : forms) {
                    workbook.sheet(form.name()).put(DeclaredLayout.of(form));
                }
                return;
            }
            SheetWriter index = workbook.sheet(CONTENTS);
            List<String> names = new ArrayList<>();
            for (FilledForm form : forms) {
                names.add(
                        workbook.sheet(form.name()).put(DeclaredLayout.of(form)).name());
            }
            index(index, names);
        }
    }

    private void index(SheetWriter index, List<String> names) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(2)
                .text(0, 2, title.isEmpty() ? CONTENTS : title, CellLook.TITLE)
                .endRow()
                .beginHeader()
                .text(0, "序号", CellLook.HEADER)
                .text(1, "名称", CellLook.HEADER)
                .endRow()
                .endHeader();
        int first = grid.row();
        for (int form = 0; form < forms.size(); form++) {
            grid.number(0, String.valueOf(form + 1), CellLook.LABEL)
                    .text(1, forms.get(form).name(), CellLook.TEXT)
                    .endRow();
        }
        index.put(grid.build()).frozen(first, 0);
        for (int form = 0; form < forms.size(); form++) {
            index.link(first + form, 1, forms.get(form).name(), names.get(form), CellLook.TEXT);
        }
    }
}
