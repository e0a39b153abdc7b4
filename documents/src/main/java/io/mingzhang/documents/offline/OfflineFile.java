package io.mingzhang.documents.offline;

import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.xlsx.StoredSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A workbook that came back.
 *
 * @param stamp how it was given out
 * @param texts what stands in its cells now, by key
 */
public record OfflineFile(OfflineStamp stamp, Map<String, String> texts) {

    public OfflineFile {
        texts = Map.copyOf(texts);
    }

    /**
     * Reads it.
     *
     * @throws UnreadableDocumentException when it is no workbook, or not one that we gave out
     */
    public static OfflineFile read(byte[] workbook) throws UnreadableDocumentException {
        if (!FileSignature.isZip(workbook)) {
            throw new UnreadableDocumentException(Refusal.unsupported("别的文件，不是离线申报表", "请选择从本系统下载的离线申报表（xlsx）"));
        }
        List<StoredSheet> sheets = StoredSheet.readAll(workbook);
        Optional<StoredSheet> hidden = sheet(sheets, OfflineForm.STAMP_SHEET);
        Optional<StoredSheet> form = sheet(sheets, OfflineForm.FORM_SHEET);
        if (hidden.isEmpty() || form.isEmpty()) {
            throw notOurs("别的工作簿，不是从本系统下载的离线申报表（或工作表已被改名、删除）");
        }
        OfflineStamp stamp = stamp(hidden.get());
        Map<Integer, StoredSheet.Row> rows = new HashMap<>();
        form.get().rows().forEach(row -> rows.put(row.number(), row));
        Map<String, String> texts = new HashMap<>();
        for (OfflineStamp.Cell cell : stamp.cells()) {
            StoredSheet.Row row = rows.get(cell.row());
            texts.put(cell.at(), row == null ? "" : row.text(cell.column()));
        }
        return new OfflineFile(stamp, texts);
    }

    private static Optional<StoredSheet> sheet(List<StoredSheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private static OfflineStamp stamp(StoredSheet sheet) throws UnreadableDocumentException {
        try {
            StoredSheet.Row head = sheet.rows().getFirst();
            List<OfflineStamp.Cell> cells = new ArrayList<>();
            for (StoredSheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
                cells.add(new OfflineStamp.Cell(
                        row.text(1),
                        Integer.parseInt(row.text(2)),
                        Integer.parseInt(row.text(3)),
                        OfflineText.of(row.text(4)),
                        OfflineText.of(row.text(5))));
            }
            OfflineStamp stamp = new OfflineStamp(head.text(1), Integer.parseInt(head.text(2)), cells);
            if (stamp.digest().equals(head.text(3))) {
                return stamp;
            }
        } catch (NumberFormatException | NoSuchElementException damaged) {
            throw notOurs("一份发放信息已损坏的离线申报表");
        }
        throw notOurs("一份发放信息被改动过的离线申报表");
    }

    private static UnreadableDocumentException notOurs(String what) {
        return new UnreadableDocumentException(Refusal.unsupported(what, "请重新下载离线申报表，把填写的内容复制过去，再导入"));
    }
}
