package io.mingzhang.server.projects.exchange;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.documents.tabular.ListWriter;
import io.mingzhang.server.projects.listing.ExportedRows;
import io.mingzhang.server.projects.listing.ProjectQuery;
import io.mingzhang.server.projects.listing.ProjectSort;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes lists of projects as workbooks: what is shown in the order and columns it is shown, and the template to fill in. */
@Service
class ProjectExport {

    private static final int WIDE = 40;
    private static final int USUAL = 18;

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "项目名称"),
            Map.entry("code", "项目编码"),
            Map.entry("unit", "单位"),
            Map.entry("department", "主管部门"),
            Map.entry("kind", "类别"),
            Map.entry("nature", "属性"),
            Map.entry("term", "起止年度"),
            Map.entry("total", "项目总额"),
            Map.entry("planned", "计划"),
            Map.entry("state", "状态"),
            Map.entry("target", "绩效目标"),
            Map.entry("flags", "标识"),
            Map.entry("labels", "标签"),
            Map.entry("changed", "最近修改"));

    private final ExportedRows rows;
    private final Standards standards;

    ProjectExport(ExportedRows rows, Standards standards) {
        this.rows = rows;
        this.standards = standards;
    }

    /** The list as it is shown, with all its pages. */
    byte[] list(ProjectQuery query, ProjectSort sort, List<String> shown, AmountUnit unit) {
        List<String> keys = shown.stream().filter(LABELS::containsKey).toList();
        List<ListColumn> columns = new ArrayList<>();
        for (String key : keys) {
            boolean amount = key.equals("total") || key.equals("planned");
            String label = label(key, query) + (amount ? "（" + unit.label() + "）" : "");
            ListColumn column = ListColumn.of(key, label).wide(key.equals("name") ? WIDE : USUAL);
            columns.add(amount ? column.ofNumbers() : column);
        }
        return workbook("项目清单", columns, rows.all(query, sort, keys, unit::print));
    }

    private static String label(String key, ProjectQuery query) {
        String label = Optional.ofNullable(LABELS.get(key)).orElse(key);
        return key.equals("planned") ? (query.yearOrAny() == 0 ? "计划合计" : query.yearOrAny() + "年计划") : label;
    }

    /** An empty list with the labels that are understood and choices to pick from. */
    byte[] template(int year) {
        return workbook("项目导入模板", new ImportColumns(standards.projects(), year).offered(), List.of());
    }

    private static byte[] workbook(String title, List<ListColumn> columns, Iterable<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter writer = ListWriter.to(out, title)) {
            writer.sheet("项目", columns, rows.iterator());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
