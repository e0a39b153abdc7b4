package io.mingzhang.reports.page;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands above the findings: files that could not be read, versions, filters. */
final class SummaryMarkup {

    private SummaryMarkup() {}

    static void failures(Markup out, List<Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        out.element("h2", "无法审核的文件 " + failures.size() + " 个").open("table", "class", "documents");
        for (Failure failure : failures) {
            out.open("tr").element("td", failure.source()).element("td", failure.reason());
            out.element("td", failure.advice()).close();
        }
        out.close();
    }

    static void versions(Markup out, Map<String, String> versions) {
        out.open("details", "class", "versions").element("summary", "程序与规则版本");
        out.element(
                "p",
                versions.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("　")));
        out.close();
    }

    /** The controls; a page without scripts hides them. */
    static void filters(Markup out, Collection<String> categories, List<List<String>> documents) {
        out.open("form", "class", "filters", "id", "filters", "role", "search", "hidden", "hidden");
        for (Severity severity : Severity.values()) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            out.open("label")
                    .single("input", "type", "checkbox", "name", "severity", "value", name, "checked", "checked");
            out.words(severity.label()).close();
        }
        out.open("label").words("类别").open("select", "name", "category");
        out.markup("<option value=\"\">全部</option>");
        categories.forEach(category -> out.element("option", category, "value", category));
        out.close().close();
        if (documents.size() > 1) {
            out.open("label").words("文件").open("select", "name", "document");
            out.markup("<option value=\"\">全部</option>");
            documents.forEach(document -> out.element("option", document.get(1), "value", document.get(0)));
            out.close().close();
        }
        out.open("label").words("查找");
        out.markup("<input type=\"search\" name=\"text\" placeholder=\"文字、编号、金额\"></label>");
        out.markup("<span id=\"shown\" role=\"status\"></span>");
        out.markup("<span class=\"keys\">j/k 下一条/上一条　Enter 看原文　Esc 返回　/ 查找</span></form>");
    }
}
