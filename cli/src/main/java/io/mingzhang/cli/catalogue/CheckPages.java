package io.mingzhang.cli.catalogue;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generated folder {@code docs/checks}: a page for every check and an index. */
public final class CheckPages {

    private static final String INDEX = "README.md";

    private final List<CheckInfo> catalogue;

    /** The pages of these checks. */
    public CheckPages(List<CheckInfo> catalogue) {
        this.catalogue = List.copyOf(catalogue);
    }

    /** Name of the file → its text. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put(INDEX, index());
        catalogue.forEach(info -> files.put(info.id() + ".md", CheckPage.markdown(info)));
        return files;
    }

    /** The index as Markdown: a table for every category. */
    public String index() {
        StringBuilder index = new StringBuilder("# 审核规则目录\n\n")
                .append("由 `./mingzhang checks --pages docs/checks` 从规则自身的说明生成，请勿手工修改。共 ")
                .append(catalogue.size())
                .append(" 条。\n");
        for (CheckCategory category : CheckCategory.values()) {
            List<CheckInfo> members = catalogue.stream()
                    .filter(info -> info.category() == category)
                    .toList();
            if (!members.isEmpty()) {
                index.append("\n## ").append(category.label()).append("\n\n| 编号 | 级别 | 要求 |\n| --- | --- | --- |\n");
                members.forEach(info -> index.append(row(info)));
            }
        }
        return index.toString();
    }

    /** Writes all files and removes pages of checks that are no more. */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Map<String, String> files = files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        for (Path page : pagesIn(directory)) {
            if (!files.containsKey(page.getFileName().toString())) {
                Files.delete(page);
            }
        }
    }

    /** The Markdown files of a folder. */
    public static List<Path> pagesIn(Path directory) throws IOException {
        try (Stream<Path> pages = Files.list(directory)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String row(CheckInfo info) {
        return "| [%s](%s.md) | %s | %s |\n"
                .formatted(
                        info.id(),
                        info.id(),
                        info.severity().label(),
                        info.title().replace("|", "\\|"));
    }
}
