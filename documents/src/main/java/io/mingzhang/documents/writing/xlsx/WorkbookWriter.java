package io.mingzhang.documents.writing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook that is being written to a stream. Text always becomes text, also where it begins with {@code =}; the workbook
 * holds no formulas. Used by one thread; {@link #close()} completes the file.
 */
public final class WorkbookWriter implements AutoCloseable {

    /** The font of all cells; where it is missing, spreadsheets take their own Chinese font. */
    static final String FONT = "宋体";

    private static final int DEFAULT_POINTS = 10;

    private final Workbook workbook;
    private final SheetNames names = new SheetNames();

    private WorkbookWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Begins a workbook.
     *
     * @param title the title among the properties of the file, empty for none
     */
    public static WorkbookWriter to(OutputStream out, String title) {
        Workbook workbook = new Workbook(out, "mingzhang", "1.0");
        workbook.setGlobalDefaultFont(FONT, DEFAULT_POINTS);
        if (!title.isEmpty()) {
            workbook.properties().setTitle(title);
        }
        return new WorkbookWriter(workbook);
    }

    /** Begins a sheet behind the ones before; its name is made fit for a workbook and unique. */
    public SheetWriter sheet(String wantedName) {
        return new SheetWriter(workbook.newWorksheet(names.take(wantedName)));
    }

    /** Completes the file and closes the stream. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
