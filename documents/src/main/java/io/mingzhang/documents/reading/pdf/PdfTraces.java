package io.mingzhang.documents.reading.pdf;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a PDF holds beside its pages: names of persons among its properties, scripts and actions, other files.
 * Nothing of it is carried out or opened.
 */
final class PdfTraces {

    private static final COSName SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ATTACHMENT = COSName.getPDFName("FileAttachment");
    private static final COSName FILE_OF_ATTACHMENT = COSName.getPDFName("FS");
    private static final Set<String> REMARKS = Set.of(
            "Text",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Caret",
            "Square",
            "Circle",
            "Line",
            "Polygon",
            "PolyLine",
            "Ink",
            "Stamp");
    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

    private static final int MOST_REMARKS = 200;
    private static final int MOST_NAMES = 20;
    private static final int MOST_NODES = 1_000;
    private static final int MOST_ANNOTATIONS = 2_000;

    private final PDDocument file;
    private final RowCollector rows;
    private final Set<String> files = new LinkedHashSet<>();
    private int nodes;
    private int remarks;
    private int ownNotes;
    private int firstAdded = Integer.MAX_VALUE;

    private PdfTraces(PDDocument file, RowCollector rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Whether a page was added to an annotated copy and is no part of the document. */
    boolean isAdded(int number) {
        return number >= firstAdded;
    }

    static PdfTraces note(PDDocument file, RowCollector rows) {
        PdfTraces traces = new PdfTraces(file, rows);
        PDDocumentInformation properties = file.getDocumentInformation();
        traces.property("作者", properties.getAuthor());
        COSDictionary catalogue = file.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
        boolean runs = names != null && names.containsKey(SCRIPT) || startsSomething(catalogue);
        if (runs) {
            traces.note(FileTrace.Kind.MACRO, 0, "文件带有打开时执行的脚本或动作，未执行", "");
        }
        boolean holds = names != null && names.containsKey(FILES);
        if (holds) {
            traces.filesIn(names.getCOSDictionary(FILES));
        }
        traces.pages();
        if (holds || !traces.files.isEmpty()) {
            traces.note(FileTrace.Kind.EMBEDDED_FILE, 0, "文件中嵌入了其他文件，未打开", String.join("、", traces.files));
        }
        traces.noteCopy();
        return traces;
    }

    /** An annotated copy is named; what was added stands behind the pages of the original. */
    private void noteCopy() {
        int last = file.getNumberOfPages();
        int own = last;
        while (own > 0 && page(own).map(ReviewMarks::isAdded).orElse(false)) {
            own--;
        }
        if (own == last) {
            if (ownNotes > 0) {
                note(FileTrace.Kind.COMMENT, 0, "文件带有明账的审查批注 %d 处".formatted(ownNotes), "");
            }
            return;
        }
        firstAdded = own + 1;
        note(
                FileTrace.Kind.COMMENT,
                0,
                "文件是明账的批注副本：%s附加的 %d 页清单不属于原文件，没有读入".formatted(ownNotes > 0 ? "审查批注和" : "", last - own),
                "");
    }

    /** Whether opening the file runs a script or a program; showing a page does not count. */
    private static boolean startsSomething(COSDictionary catalogue) {
        COSBase action = catalogue.getDictionaryObject(COSName.OPEN_ACTION);
        return actsIn(catalogue.getCOSDictionary(COSName.AA)) || action instanceof COSDictionary open && acts(open);
    }

    private static boolean acts(@Nullable COSDictionary action) {
        return action != null && ACTING.contains(String.valueOf(action.getNameAsString(COSName.S)));
    }

    /** Whether one of several actions, each for another event, does. */
    private static boolean actsIn(@Nullable COSDictionary events) {
        return events != null && events.keySet().stream().anyMatch(event -> acts(events.getCOSDictionary(event)));
    }

    /** The names of the files in a tree of names. */
    private void filesIn(@Nullable COSDictionary node) {
        if (node == null || nodes++ > MOST_NODES) {
            return;
        }
        for (COSDictionary leaf : dictionaries(node.getCOSArray(COSName.NAMES))) {
            name(leaf);
        }
        for (COSDictionary kid : dictionaries(node.getCOSArray(COSName.KIDS))) {
            filesIn(kid);
        }
    }

    private void name(@Nullable COSDictionary specification) {
        if (specification != null && files.size() < MOST_NAMES) {
            String wide = specification.getString(COSName.UF);
            String plain = specification.getString(COSName.F);
            String name = wide != null ? wide : plain;
            files.add(name == null || name.isBlank() ? "（无文件名）" : name.strip());
        }
    }

    private static List<COSDictionary> dictionaries(@Nullable COSArray array) {
        List<COSDictionary> all = new ArrayList<>();
        for (int i = 0; array != null && i < Math.min(array.size(), MOST_NODES); i++) {
            if (array.getObject(i) instanceof COSDictionary dictionary) {
                all.add(dictionary);
            }
        }
        return all;
    }

    /** What pages and their annotations would do when they are shown or clicked. */
    private void pages() {
        int looked = 0;
        for (int number = 1; number <= file.getNumberOfPages() && looked < MOST_ANNOTATIONS; number++) {
            Optional<COSDictionary> page = page(number);
            boolean acting =
                    page.map(each -> actsIn(each.getCOSDictionary(COSName.AA))).orElse(false);
            COSArray annotations =
                    page.map(each -> each.getCOSArray(COSName.ANNOTS)).orElseGet(COSArray::new);
            for (COSDictionary annotation : dictionaries(annotations)) {
                looked++;
                acting |=
                        acts(annotation.getCOSDictionary(COSName.A)) || actsIn(annotation.getCOSDictionary(COSName.AA));
                if (ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                    name(annotation.getCOSDictionary(FILE_OF_ATTACHMENT));
                }
                remark(number, annotation);
            }
            if (acting) {
                note(FileTrace.Kind.MACRO, number, "第 %d 页带有脚本或打开程序的动作，未执行".formatted(number), "");
            }
        }
    }

    /** What somebody remarked on a page for others who work on it. */
    private void remark(int page, COSDictionary annotation) {
        String text = annotation.getString(COSName.CONTENTS, "").strip();
        if (ReviewMarks.isNote(annotation)) {
            ownNotes++;
            return;
        }
        boolean remark = REMARKS.contains(annotation.getNameAsString(COSName.SUBTYPE, ""));
        if (remark && !text.isEmpty() && remarks < MOST_REMARKS) {
            remarks++;
            note(FileTrace.Kind.COMMENT, page, "第 %d 页带有批注".formatted(page), text);
        }
    }

    /** A page whose place in the tree is broken is none; the reader notes it when it gets there. */
    private Optional<COSDictionary> page(int number) {
        try {
            return Optional.of(file.getPage(number - 1).getCOSObject());
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    private void property(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            note(FileTrace.Kind.PROPERTY, 0, "文件属性中的" + name, value.strip());
        }
    }

    private void note(FileTrace.Kind kind, int page, String message, String stored) {
        SourceLocation at = SourceLocation.ofPage(rows.source(), page, 0, 0, 0);
        rows.note(new FileTrace(kind, message, "", stored, at));
    }
}
