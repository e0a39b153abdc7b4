package io.mingzhang.reports.findings;

import io.mingzhang.kernel.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places of findings in words: which sheet and cell, which page and line, under which headings. */
public final class PlaceText {

    private static final Pattern WORD_TABLE = Pattern.compile("(?:^| › )(表\\d+(?: › (?:第\\d+行第\\d+列|文本框) › 表\\d*)*)$");

    private PlaceText() {}

    /** Where it stands in its file: {@code 收支总表 D17}, {@code 第3页 第17行}, {@code 第二部分 › 表3 第2行第4列}. */
    public static String position(SourceLocation at) {
        return Stream.of(
                        at.sheet(),
                        at.headings(),
                        at.page() > 0 ? "第" + at.page() + "页" : "",
                        at.line() > 0 ? "第" + at.line() + "行" : "",
                        cell(at),
                        wordCell(at))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same beside another place of the document: what both have in common is left out, tables are named by number. */
    public static String besides(SourceLocation other, SourceLocation at) {
        if (!at.sheet().isEmpty()) {
            return at.sheet().equals(other.sheet()) ? cell(at) : position(at);
        }
        Matcher table = WORD_TABLE.matcher(at.headings());
        if (at.row() <= 0 || !table.find()) {
            return position(at);
        }
        return at.headings().equals(other.headings()) ? wordCell(at) : table.group(1) + " " + wordCell(at);
    }

    /** The name of the cell of a workbook, empty elsewhere. */
    public static String cell(SourceLocation at) {
        return at.sheet().isEmpty() ? "" : CellName.of(at.column(), at.row());
    }

    /** What the place is called, then where it stands: {@code 收支总表 › 合计 › 预算数 › 第17行}. */
    public static String path(Spot spot, SourceLocation at) {
        return Stream.of(spot.title(), spot.row(), spot.column(), position(at))
                .filter(step -> !step.isBlank())
                .collect(Collectors.joining(" › "));
    }

    /** The name of a file without its folders. */
    public static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    private static String wordCell(SourceLocation at) {
        boolean inTable = at.row() > 0 && WORD_TABLE.matcher(at.headings()).find();
        return inTable ? "第" + at.row() + "行第" + at.column() + "列" : "";
    }
}
