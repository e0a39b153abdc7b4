package io.mingzhang.acceptance.metamorphic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Other ways to write the same generated budget. */
@SuppressWarnings("ImmutableEnumChecker") // every rewriting is a function without state
enum Rewriting {
    /** The same budget of a department of another place. */
    OTHER_PLACE(text -> text.replaceAll("云溪县|青禾县|望川市|临桥区|松涧县", "碧湖州")),
    /** Total, basic and project expenditure in the order basic, project, total. */
    OTHER_COLUMN_ORDER(text -> Blocks.edit(text, Rewriting::totalLast)),
    /** Tables by functional item without their column of codes. */
    NO_CODES(text -> Blocks.edit(text, Rewriting::withoutCodes)),
    /** Tables in 万元 instead printed in 元, and the other way round. */
    OTHER_UNIT(Rewriting::otherUnit),
    /** Tables in 亿元 with as many decimals as it takes. */
    HUNDRED_MILLIONS(text -> scaled(text, "万元", "亿元", -4)),
    /** Long labels broken inside their cell. */
    WRAPPED_LABELS(text -> Blocks.editCells(text, Rewriting::wrapped)),
    /** The tables in the opposite order. */
    OTHER_TABLE_ORDER(Rewriting::tablesReversed),
    /** No empty lines. */
    NO_BLANK_LINES(text -> text.replaceAll("\n\n+", "\n")),
    /** Every empty line three times. */
    MORE_BLANK_LINES(text -> text.replaceAll("\n\n", "\n\n\n\n")),
    /** Titles of tables broken over two lines. */
    SPLIT_TITLES(text -> text.replaceAll("(?m)^((?:#+ )?\\d{4}年\\S*?预算)(\\S{3,}表(?:（.*）)?)$", "$1\n$2")),
    /** The unit behind the title. */
    UNIT_IN_TITLE(
            text -> text.replaceAll("(?m)^((?:#+ )?\\d{4}年\\S*表(?:（.*）)?)\n\n(部门.*\n\n)单位：(万?元)$", "$1（单位：$3）\n\n$2")),
    /** The header of a long table again in its middle, as after a page break. */
    HEADER_REPEATED(text -> Blocks.edit(text, Rewriting::headerAgain));

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern TABLE_TITLE = Pattern.compile("(#+ )?\\d{4}年\\S*表(（.*）)?");
    private static final Pattern AFTER_TABLES = Pattern.compile("(#+ )?(第三部分|附件|项目绩效目标).*");
    private static final int LONG_LABEL = 9;
    private static final int LONG_TABLE = 10;

    private final UnaryOperator<String> rewrite;

    Rewriting(UnaryOperator<String> rewrite) {
        this.rewrite = rewrite;
    }

    String of(String text) {
        return rewrite.apply(text);
    }

    private static List<List<String>> totalLast(List<List<String>> rows) {
        int header = Blocks.rowWith(rows, "合计", "基本支出", "项目支出");
        if (header < 0) {
            return rows;
        }
        int total = rows.get(header).indexOf("合计");
        return fromRow(rows, header, row -> {
            List<String> other = new ArrayList<>(row);
            other.add(other.remove(total));
            return other;
        });
    }

    private static List<List<String>> withoutCodes(List<List<String>> rows) {
        int header = Blocks.rowWith(rows, "科目编码", "科目名称");
        return header < 0
                ? rows
                : fromRow(rows, 0, row -> {
                    List<String> other = new ArrayList<>(row);
                    other.remove(row.get(0).equals("合计") || row.get(0).equals("项目") ? 1 : 0);
                    other.replaceAll(cell -> cell.replaceFirst("^\\[\\d+]", ""));
                    return other;
                });
    }

    private static List<List<String>> fromRow(List<List<String>> rows, int first, UnaryOperator<List<String>> edit) {
        List<List<String>> edited = new ArrayList<>(rows.subList(0, first));
        rows.subList(first, rows.size()).forEach(row -> edited.add(edit.apply(row)));
        return edited;
    }

    private static String otherUnit(String text) {
        return text.contains("\n单位：万元") ? scaled(text, "万元", "元", 4) : scaled(text, "元", "万元", -4);
    }

    /** The tables in one unit printed in another, digit for digit the same amount. */
    private static String scaled(String text, String from, String to, int power) {
        List<String> out = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            boolean announces = line.endsWith("单位：" + from);
            inside = announces || inside && !line.contains("单位：") && !line.contains("绩效目标") && !line.contains("第三部分");
            if (announces) {
                out.add(line.substring(0, line.length() - from.length()) + to);
            } else if (inside && line.contains("\t")) {
                out.add(
                        Blocks.editCells(line, cell -> scaled(cell, power))
                                        .strip()
                                        .equals(line)
                                ? line
                                : Blocks.editCells(line, cell -> scaled(cell, power))
                                        .replace("\n", ""));
            } else {
                out.add(line);
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static String scaled(String cell, int power) {
        if (!NUMBER.matcher(cell).matches() || !cell.contains(".") && !cell.contains(",")) {
            return cell;
        }
        BigDecimal value = new BigDecimal(cell.replace(",", "")).movePointRight(power);
        return "%,.{n}f"
                .replace("{n}", String.valueOf(Math.max(0, value.scale())))
                .formatted(value);
    }

    private static String wrapped(String cell) {
        boolean label = cell.length() >= LONG_LABEL && cell.matches("[\\p{IsHan}（）、]+");
        return label ? cell.substring(0, cell.length() / 2) + " " + cell.substring(cell.length() / 2) : cell;
    }

    private static String tablesReversed(String text) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<List<String>> tables = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean title = after.isEmpty() && TABLE_TITLE.matcher(line).matches();
            if (title) {
                tables.add(new ArrayList<>());
            }
            if (!tables.isEmpty()
                    && (!after.isEmpty() || AFTER_TABLES.matcher(line).matches())) {
                after.add(line);
            } else {
                (tables.isEmpty() ? before : tables.getLast()).add(line);
            }
        }
        Collections.reverse(tables);
        List<String> out = new ArrayList<>(before);
        tables.forEach(out::addAll);
        out.addAll(after);
        return String.join("\n", out) + "\n";
    }

    private static List<List<String>> headerAgain(List<List<String>> rows) {
        int header = Blocks.rowWith(rows, "合计", "基本支出", "项目支出");
        if (header < 0 || rows.size() < LONG_TABLE) {
            return rows;
        }
        List<List<String>> again = new ArrayList<>(rows.subList(0, rows.size() / 2));
        again.add(List.of(""));
        again.addAll(rows.subList(0, header + 1));
        again.addAll(rows.subList(rows.size() / 2, rows.size()));
        return again;
    }
}
