package io.mingzhang.server.performance.offline;

import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.output.FilledForms;
import io.mingzhang.standards.form.FormParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A declaration as it is given out: its form with blank rows to be filled in, and what stands in its cells. */
final class GivenOut {

    /** Blank rows of each second level. */
    private static final int BLANK_ROWS = 3;

    private GivenOut() {}

    /** The form; the ids of blank rows depend on the declaration and its revision only. */
    static FilledForm form(Declaration declaration) {
        FilledForm form = FilledForms.of(declaration, null);
        List<FilledForm.Row> rows = new ArrayList<>(form.indicators());
        for (FormParts.CategoryRows category : form.template().indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                for (int blank = 0; blank < BLANK_ROWS; blank++) {
                    Level level = new Level(
                            IndicatorCategory.valueOf(category.category()), IndicatorType.valueOf(type.type()));
                    rows.add(new FilledForm.Row(
                            blankRow(declaration, level, blank).toString(),
                            level.category(),
                            level.type(),
                            FilledForm.Side.EMPTY,
                            FilledForm.Side.EMPTY));
                }
            }
        }
        return new FilledForm(
                form.name(),
                form.template(),
                form.unit(),
                form.fields(),
                form.funding(),
                form.goals(),
                form.tasks(),
                rows);
    }

    /** A second level of indicators. */
    record Level(IndicatorCategory category, IndicatorType type) {}

    private static UUID blankRow(Declaration declaration, Level level, int blank) {
        return blankRow(declaration.head().id(), declaration.head().standing().revision(), level, blank);
    }

    private static UUID blankRow(UUID declaration, int revision, Level level, int blank) {
        String name = declaration + "/" + revision + "/" + level + "/" + blank;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The levels of the blank rows that were given out with a revision, by id. */
    static Map<UUID, Level> blankRows(Declaration declaration, int revision) {
        Map<UUID, Level> levels = new HashMap<>();
        declaration
                .template()
                .indicators()
                .categories()
                .forEach(category -> category.types().forEach(type -> {
                    Level level = new Level(
                            IndicatorCategory.valueOf(category.category()), IndicatorType.valueOf(type.type()));
                    for (int blank = 0; blank < BLANK_ROWS; blank++) {
                        levels.put(blankRow(declaration.head().id(), revision, level, blank), level);
                    }
                }));
        return levels;
    }

    /** What stands in the cells of these keys; blanks are missing. */
    static Map<String, String> stored(Declaration declaration, Iterable<String> keys) {
        FormCells cells = new FormCells(declaration.form());
        Map<String, String> stored = new HashMap<>();
        for (String key : keys) {
            CellKey.parse(key).flatMap(cells::content).ifPresent(content -> stored.put(key, content));
        }
        return stored;
    }
}
