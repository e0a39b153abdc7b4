package io.mingzhang.documents.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a workbook says of itself where nobody looks.
 *
 * @param declaration the declaration it was made of
 * @param revision its revision then
 * @param cells the cells that can be filled in, as they were given out
 */
public record OfflineStamp(String declaration, int revision, List<Cell> cells) {

    public OfflineStamp {
        cells = List.copyOf(cells);
    }

    /**
     * A cell that can be filled in.
     *
     * @param at the key of the cell in the declaration
     * @param row 1-based row on the sheet
     * @param column 1-based column on the sheet
     * @param stored what the declaration said
     * @param printed what the sheet said
     */
    public record Cell(String at, int row, int column, String stored, String printed) {}

    /** Shows whether somebody changed the stamp. */
    String digest() {
        StringBuilder all = new StringBuilder(declaration).append('\n').append(revision);
        for (Cell cell : cells) {
            all.append('\n')
                    .append(cell.at())
                    .append('\t')
                    .append(cell.row())
                    .append('\t')
                    .append(cell.column());
            all.append('\t').append(cell.stored()).append('\t').append(cell.printed());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
