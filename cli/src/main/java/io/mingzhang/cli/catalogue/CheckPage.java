package io.mingzhang.cli.catalogue;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.reports.text.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The full description of a check. */
public final class CheckPage {

    private record Part(String title, String text) {}

    private CheckPage() {}

    /** The page as Markdown. */
    public static String markdown(CheckInfo info) {
        String head = "# " + info.id() + " " + info.title() + "\n\n" + "级别："
                + info.severity().label() + "　类别：" + info.category().label() + "\n";
        return parts(info)
                .map(part -> "\n## " + part.title() + "\n\n" + part.text() + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    /** Several pages one after the other. */
    public static String all(List<CheckInfo> infos) {
        return infos.stream().map(CheckPage::markdown).collect(Collectors.joining("\n"));
    }

    /** The page for a terminal. */
    public static List<String> text(CheckInfo info, Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong(info.id() + " " + info.title()));
        lines.add("  " + ink.severity(info.severity(), info.severity().label()) + " · "
                + info.category().label());
        parts(info).forEach(part -> {
            lines.add("");
            lines.add("  " + ink.strong(part.title()));
            part.text().lines().forEach(line -> lines.add("    " + line));
        });
        lines.add("");
        return lines;
    }

    private static Stream<Part> parts(CheckInfo info) {
        return Stream.of(
                new Part("要求", info.summary()),
                new Part("理由", info.reason()),
                new Part("公式", info.formula()),
                new Part("依据", info.basis()),
                new Part("报告的例子", info.fires()),
                new Part("不报告的例子", info.silent()));
    }
}
