package io.mingzhang.server.examination.listing;

import io.mingzhang.model.DocumentKind;
import io.mingzhang.server.examination.documents.DocumentState;
import io.mingzhang.server.examination.documents.Media;
import io.mingzhang.server.examination.listing.FacetsView.Choice;
import io.mingzhang.server.examination.reach.Reach;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts beside each choice. */
@Repository
class DocumentFacets {

    private static final int MOST_DEPARTMENTS = 200;

    private final JdbcClient database;
    private final Reach reach;

    DocumentFacets(JdbcClient database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    FacetsView of(DocumentQuery query) {
        return new FacetsView(
                choices(query, Facet.DEPARTMENT),
                choices(query, Facet.YEAR).stream()
                        .sorted(Comparator.comparing(Choice::value).reversed())
                        .toList(),
                choices(query, Facet.KIND),
                choices(query, Facet.STATE),
                choices(query, Facet.MEDIA));
    }

    private List<Choice> choices(DocumentQuery query, Facet facet) {
        Selection selection = Selection.without(query, EnumSet.of(facet)).within(reach.readable());
        return database.sql(selection.statement(
                        "select " + facet.expression() + " as value, count(*) as count",
                        "group by 1 order by 2 desc, 1 limit " + MOST_DEPARTMENTS))
                .params(selection.parameters())
                .query((row, number) -> choice(facet, row.getString("value"), row.getLong("count")))
                .list();
    }

    private static Choice choice(Facet facet, String value, long count) {
        return value.isEmpty()
                ? new Choice(DocumentQuery.NONE, "未识别", count)
                : new Choice(value, label(facet, value), count);
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case DEPARTMENT -> value;
            case YEAR -> value + "年";
            case KIND -> DocumentKind.valueOf(value).label();
            case STATE -> label(DocumentState.valueOf(value));
            case MEDIA -> label(Media.valueOf(value));
        };
    }

    private static String label(DocumentState state) {
        return switch (state) {
            case WAITING -> "等待检查";
            case RUNNING -> "正在检查";
            case EXAMINED -> "已检查";
            case REFUSED -> "无法读取";
            case FAILED -> "检查失败";
            case CANCELLED -> "已取消";
        };
    }

    private static String label(Media media) {
        return switch (media) {
            case TEXT -> "文本";
            case XLSX -> "Excel 表格";
            case DOCX -> "Word 文档";
            case PDF -> "PDF 文件";
            case OTHER -> "其他";
        };
    }
}
