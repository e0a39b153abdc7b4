package io.mingzhang.server.performance.offline;

import io.mingzhang.documents.offline.OfflineFile;
import io.mingzhang.documents.offline.OfflineStamp;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.merge.Conflict;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Compares a workbook that came back with how it was given out, and with what stands in the declaration now. */
final class Comparing {

    private final Declaration declaration;
    private final OfflineFile file;
    private final FormCells now;
    private final ReturnedCells returned;
    private final Map<UUID, GivenOut.Level> blankRows;
    private final Map<UUID, IndicatorRow> added = new LinkedHashMap<>();
    private final List<FormChange> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<OfflineAnswer.Rejected> rejected = new ArrayList<>();

    private Comparing(Declaration declaration, OfflineFile file) {
        this.declaration = declaration;
        this.file = file;
        this.now = new FormCells(declaration.form());
        this.returned = new ReturnedCells(declaration);
        this.blankRows = GivenOut.blankRows(declaration, file.stamp().revision());
    }

    static OfflineAnswer of(Declaration declaration, OfflineFile file) {
        Comparing comparing = new Comparing(declaration, file);
        file.stamp().cells().forEach(comparing::cell);
        comparing.addRows();
        return new OfflineAnswer(
                declaration.head().standing().revision(),
                file.stamp().revision(),
                comparing.changes,
                comparing.conflicts,
                comparing.rejected);
    }

    private void cell(OfflineStamp.Cell cell) {
        String text = file.texts().getOrDefault(cell.at(), "").strip();
        Optional<CellKey> key = CellKey.parse(cell.at());
        if (key.isEmpty() || text.equals(cell.printed().strip())) {
            return;
        }
        Optional<String> content = returned.content(key.get(), text);
        String problem = content.map(key.get()::problemOf).orElse("不是可以精确到分的金额数字。");
        if (!problem.isEmpty() || content.isEmpty()) {
            rejected.add(new OfflineAnswer.Rejected(cell.at(), text, problem));
        } else if (!content.get().equals(cell.stored())) {
            changed(key.get(), cell, content.get());
        }
    }

    private void changed(CellKey key, OfflineStamp.Cell cell, String mine) {
        Optional<String> present = now.content(key);
        if (present.isEmpty() && key instanceof CellKey.Indicator indicator && blankRows.containsKey(indicator.row())) {
            fill(indicator, mine);
        } else if (present.isEmpty()) {
            conflicts.add(new Conflict(cell.at(), cell.stored(), mine, null, "", null));
        } else if (present.get().equals(cell.stored())) {
            changes.add(FormChange.set(cell.at(), cell.stored(), mine));
        } else if (!present.get().equals(mine)) {
            conflicts.add(new Conflict(cell.at(), cell.stored(), mine, present.get(), "", null));
        }
    }

    /** A blank row that was filled in is a new indicator. */
    private void fill(CellKey.Indicator cell, String content) {
        GivenOut.Level level = blankRows.get(cell.row());
        if (level == null) {
            return;
        }
        IndicatorRow row = added.computeIfAbsent(
                cell.row(),
                id -> new IndicatorRow(id, level.category(), level.type(), 0, Side.EMPTY, Side.EMPTY, null, null));
        Side side = row.side(cell.period());
        added.put(
                cell.row(),
                row.with(
                        cell.period(),
                        switch (cell.part()) {
                            case NAME -> new Side(content, side.value(), side.standard());
                            case VALUE -> new Side(side.name(), content, side.standard());
                            case STANDARD -> new Side(side.name(), side.value(), content);
                        }));
    }

    /** New indicators stand behind those of their level, in the order of the workbook. */
    private void addRows() {
        Map<GivenOut.Level, UUID> last = new LinkedHashMap<>();
        declaration
                .form()
                .indicators()
                .forEach(row -> last.put(new GivenOut.Level(row.category(), row.type()), row.id()));
        for (IndicatorRow row : added.values()) {
            if (row.side(TargetPeriod.ANNUAL).isEmpty()
                    && row.side(TargetPeriod.IMPLEMENTATION).isEmpty()) {
                continue;
            }
            GivenOut.Level level = new GivenOut.Level(row.category(), row.type());
            changes.add(FormChange.insert(row, last.get(level)));
            last.put(level, row.id());
        }
    }
}
