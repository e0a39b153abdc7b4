package io.mingzhang.server.performance.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people on one form: whatever each of them types is there, or he is told; nothing goes unseen. */
class MergeTest {

    private static final List<TargetField> FIELDS =
            List.of(TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.PLAN, TargetField.MEASURES);

    /** What a person sees: the form as of some revision. */
    private static final class Page {
        private Map<CellKey, String> seen = new HashMap<>();
        private int revision;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsOverwrittenUnseen(long seed) {
        Random random = new Random(seed);
        UUID row = UUID.randomUUID();
        FormCells cells = new FormCells(DeclaredForm.EMPTY);
        cells.put(new IndicatorRow(
                row, IndicatorCategory.OUTPUT, IndicatorType.QUANTITY, 1, Side.EMPTY, Side.EMPTY, null, null));
        List<CellKey> keys = keys(row);
        List<Page> pages = List.of(new Page(), new Page());
        int revision = 0;
        Map<CellKey, Integer> lastChange = new HashMap<>();
        for (int turn = 0; turn < 400; turn++) {
            Page page = pages.get(random.nextInt(2));
            if (random.nextInt(4) == 0) {
                load(page, cells, keys, revision);
            }
            List<Edit> edits = edits(page, keys, random);
            FormCells tried = new FormCells(cells.form());
            Merge.Result result = Merge.of(tried, edits, id -> false);
            Set<CellKey> touched = new HashSet<>();
            for (Edit edit : edits) {
                Edit.Fill fill = (Edit.Fill) edit;
                boolean unseen = touched.add(fill.key())
                        && lastChange.getOrDefault(fill.key(), 0) > page.revision
                        && !cells.content(fill.key()).orElseThrow().equals(fill.from())
                        && !cells.content(fill.key()).orElseThrow().equals(fill.to());
                if (unseen) {
                    assertThat(result.conflicts())
                            .anyMatch(
                                    conflict -> conflict.at().equals(fill.key().text()));
                }
            }
            if (result.conflicts().isEmpty()) {
                revision++;
                cells = tried;
                for (Edit edit : edits) {
                    Edit.Fill fill = (Edit.Fill) edit;
                    lastChange.put(fill.key(), revision);
                    page.seen.put(fill.key(), fill.to());
                    assertThat(cells.content(fill.key())).isPresent();
                }
            } else {
                load(page, cells, keys, revision);
            }
        }
        assertThat(revision).isGreaterThan(50);
    }

    private static List<CellKey> keys(UUID row) {
        List<CellKey> keys = new ArrayList<>();
        FIELDS.forEach(field -> keys.add(new CellKey.Field(field)));
        for (CellKey.IndicatorPart part : CellKey.IndicatorPart.values()) {
            keys.add(new CellKey.Indicator(row, TargetPeriod.ANNUAL, part));
        }
        return keys;
    }

    private static void load(Page page, FormCells cells, List<CellKey> keys, int revision) {
        page.seen = new HashMap<>();
        keys.forEach(key -> page.seen.put(key, cells.content(key).orElse("")));
        page.revision = revision;
    }

    private static List<Edit> edits(Page page, List<CellKey> keys, Random random) {
        Map<CellKey, Edit> edits = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            CellKey key = keys.get(random.nextInt(keys.size()));
            edits.put(key, new Edit.Fill(key, page.seen.getOrDefault(key, ""), "文" + random.nextInt(50)));
        }
        return List.copyOf(edits.values());
    }

    @Test
    void rowsKeepTheirOrderThroughManyInsertionsAtOnePlace() {
        Map<UUID, Long> positions = new LinkedHashMap<>();
        List<UUID> expected = new ArrayList<>();
        UUID first = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        positions.put(first, RowOrder.GAP);
        positions.put(last, RowOrder.GAP + 2);
        expected.add(first);
        expected.add(last);
        for (int i = 0; i < 3_000; i++) {
            RowOrder order = new RowOrder(sorted(positions));
            UUID row = UUID.randomUUID();
            order.put(row, first);
            expected.add(1, row);
            positions.putAll(order.numbered());
        }
        assertThat(new ArrayList<>(sorted(positions).keySet())).isEqualTo(expected);
    }

    @Test
    void rowsPastedInOneGoStandInTheirOrderWithoutMovingOthers() {
        UUID before = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        Map<UUID, Long> positions = new LinkedHashMap<>(Map.of(before, RowOrder.GAP));
        positions.put(behind, 2 * RowOrder.GAP);
        RowOrder order = new RowOrder(positions);
        UUID after = before;
        List<UUID> pasted = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            UUID row = UUID.randomUUID();
            order.put(row, after);
            pasted.add(row);
            after = row;
        }
        Map<UUID, Long> numbered = order.numbered();
        assertThat(numbered).doesNotContainKeys(before, behind).hasSize(5_000);
        assertThat(new ArrayList<>(sorted(numbered).keySet())).isEqualTo(pasted);
        assertThat(numbered.values()).allMatch(position -> position > RowOrder.GAP && position < 2 * RowOrder.GAP);
    }

    private static Map<UUID, Long> sorted(Map<UUID, Long> positions) {
        Map<UUID, Long> sorted = new LinkedHashMap<>();
        positions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
