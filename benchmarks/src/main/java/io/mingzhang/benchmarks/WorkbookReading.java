package io.mingzhang.benchmarks;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reading a workbook side by side with fastexcel's bare reading of the same sheet (raw values, no number formats, merges or
 * places), then the heap that stays in use while a small workbook is read a thousand times. Arguments: rows of the sheet,
 * rounds.
 */
public final class WorkbookReading {

    private static final int COLUMNS = 8;
    private static final int SMALL = 300;
    private static final int WORKBOOKS = 1_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WorkbookReading() {}

    /** Prints the measurements. */
    public static void main(String[] arguments) throws IOException, UnreadableDocumentException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        byte[] workbook = workbook(rows);
        long leastBare = Long.MAX_VALUE;
        long leastOwn = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            long cells = bare(workbook);
            long between = cpu();
            int read = DocumentReader.read("measured", workbook).rows().size();
            long end = cpu();
            leastBare = Math.min(leastBare, between - start);
            leastOwn = Math.min(leastOwn, end - between);
            OUT.printf("%d rows, %d cells; %d rows read%n", rows, cells, read);
        }
        OUT.printf(
                "fastexcel %d ms, Mingzhang %d ms, ratio %d %%%n",
                leastBare / 1_000_000, leastOwn / 1_000_000, 100 * leastOwn / leastBare);
        byte[] small = workbook(SMALL);
        for (int i = 0; i <= WORKBOOKS; i++) {
            DocumentReader.read("measured", small);
            if (i % (WORKBOOKS / 4) == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                OUT.printf(
                        "after %4d workbooks: %d MB in use%n", i, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            }
        }
    }

    private static long bare(byte[] workbook) throws IOException {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Row row : (Iterable<Row>) rows::iterator) {
                        for (Cell cell : row) {
                            cells += cell == null || cell.getRawValue() == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static byte[] workbook(int rows) throws IOException {
        List<String> labels = List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出", "人员经费", "公用经费", "备注");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random random = new Random(1);
        try (Workbook book = new Workbook(bytes, "benchmark", "1.0")) {
            Worksheet sheet = book.newWorksheet("支出表");
            sheet.value(0, 0, "支出预算表");
            for (int c = 0; c < COLUMNS; c++) {
                sheet.value(1, c, labels.get(c));
            }
            for (int r = 2; r < rows + 2; r++) {
                sheet.value(r, 0, 2_010_000 + random.nextInt(300_000));
                sheet.value(r, 1, "科目名称" + random.nextInt(5_000));
                for (int c = 2; c < COLUMNS - 1; c++) {
                    sheet.value(r, c, BigDecimal.valueOf(random.nextInt(10_000_000), 2));
                    sheet.style(r, c).format("#,##0.00").set();
                }
                sheet.value(r, COLUMNS - 1, r % 10 == 0 ? "备注" + r : "见说明");
            }
        }
        return bytes.toByteArray();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
