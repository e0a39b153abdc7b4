package io.mingzhang.reports.view;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a view by place. */
final class ViewTexts {

    private ViewTexts() {}

    static Map<String, String> byPlace(DocumentView view) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Block block : view.blocks()) {
            switch (block) {
                case ParagraphBlock paragraph -> texts.put("b" + paragraph.id(), paragraph.text());
                case TableBlock table ->
                    table.rows()
                            .forEach(row -> row.cells()
                                    .forEach(cell -> texts.put(
                                            "b" + table.id() + "r" + row.number() + "c" + cell.column(), cell.text())));
            }
        }
        return texts;
    }

    /** All texts in reading order, without blanks. */
    static String joined(DocumentView view) {
        return String.join(
                "\n",
                byPlace(view).values().stream().filter(text -> !text.isBlank()).toList());
    }
}
