package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** A fictional budget with money carried over from the year before, as departments of different regions print it. */
final class CarriedBudget {

    /** How carry-over is shown. */
    enum Style {
        /** In columns of its own wherever there is any. */
        COLUMNS,
        /** In rows of the summaries; tables by code count it without saying so. */
        ROWS,
        /** The fund books leave it out and say so in their titles. */
        TITLES
    }

    private record Item(String code, boolean isFund, long basic, long project, long carried) {

        long year() {
            return basic + project;
        }

        long whole() {
            return year() + carried;
        }
    }

    private static final List<Item> ITEMS = List.of(
            new Item("2010301", false, 50_012, 0, 0),
            new Item("2010302", false, 0, 12_050, 3_025),
            new Item("2080505", false, 6_640, 0, 0),
            new Item("2120899", true, 0, 20_000, 4_575),
            new Item("2130599", false, 0, 8_000, 0),
            new Item("2210201", false, 5_110, 0, 0));

    private static final String SPLIT = "科目编码 | 科目名称 | 合计 | 当年预算 | 上年结转\n";
    private static final String KINDS = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n";

    private final Style style;
    private final List<BudgetTable> tables = new ArrayList<>();

    CarriedBudget(Style style) {
        this.style = style;
        add(TableKind.INCOME_EXPENDITURE_SUMMARY, false, summary());
        add(TableKind.INCOME_SUMMARY, false, income());
        add(TableKind.EXPENDITURE_SUMMARY, false, kinds(ITEMS, true));
        add(TableKind.APPROPRIATION_SUMMARY, false, appropriation());
        book(TableKind.GENERAL_PUBLIC_EXPENDITURE, false);
        add(
                TableKind.FUND_INCOME,
                false,
                "科目编码 | 科目名称 | 合计\n | 合计 | %1$s\n103 | 非税收入 | %1$s".formatted(print(sum("", fund(true), Item::year))));
        book(TableKind.FUND_EXPENDITURE, true);
        add(TableKind.PROJECT_LIST, false, projects(Item::project));
        add(TableKind.PROJECT_LIST_CARRY_OVER, false, projects(Item::carried));
    }

    List<BudgetTable> tables() {
        return List.copyOf(tables);
    }

    private void add(TableKind kind, boolean isWithout, String text) {
        TableFixture fixture = TableFixture.of(kind).number(tables.size() + 1);
        tables.add((isWithout ? fixture.withoutCarryOver() : fixture).rows(text));
    }

    private void book(TableKind kind, boolean isFund) {
        List<Item> items = fund(isFund);
        switch (style) {
            case COLUMNS -> add(kind, false, SPLIT + byCode(items, CarriedBudget::split));
            case ROWS -> add(kind, false, kinds(items, true));
            case TITLES -> add(kind, true, kinds(items, false));
        }
    }

    private static List<Item> fund(boolean isFund) {
        return ITEMS.stream().filter(item -> item.isFund() == isFund).toList();
    }

    private static long sum(String prefix, List<Item> items, ToLongFunction<Item> amount) {
        return items.stream()
                .filter(item -> item.code().startsWith(prefix))
                .mapToLong(amount)
                .sum();
    }

    private static String print(long cents) {
        return cents == 0 ? "" : "%d.%02d".formatted(cents / 100, cents % 100);
    }

    @FunctionalInterface
    private interface Cells {
        String of(String prefix, List<Item> items);
    }

    private static String split(String prefix, List<Item> items) {
        return row(sum(prefix, items, Item::whole), sum(prefix, items, Item::year), sum(prefix, items, Item::carried));
    }

    private static String row(long... amounts) {
        StringBuilder cells = new StringBuilder();
        for (long amount : amounts) {
            cells.append(" | ").append(print(amount));
        }
        return cells.toString();
    }

    private static String kinds(List<Item> items, boolean isWhole) {
        ToLongFunction<Item> project = item -> item.project() + (isWhole ? item.carried() : 0);
        return KINDS
                + byCode(
                        items,
                        (prefix, all) -> row(
                                sum(prefix, all, Item::basic) + sum(prefix, all, project),
                                sum(prefix, all, Item::basic),
                                sum(prefix, all, project)));
    }

    private static String byCode(List<Item> items, Cells cells) {
        TreeSet<String> codes = new TreeSet<>(List.of(""));
        items.forEach(item ->
                codes.addAll(List.of(item.code().substring(0, 3), item.code().substring(0, 5), item.code())));
        StringBuilder text = new StringBuilder();
        for (String code : codes) {
            text.append(code).append(" | ").append(code.isEmpty() ? "合计" : className(code));
            text.append(cells.of(code, items)).append('\n');
        }
        return text.toString();
    }

    private static String className(String code) {
        return switch (code) {
            case "201" -> "一般公共服务支出";
            case "208" -> "社会保障和就业支出";
            case "212" -> "城乡社区支出";
            case "213" -> "农林水支出";
            case "221" -> "住房保障支出";
            default -> "科目" + code;
        };
    }

    private String income() {
        return "科目编码 | 科目名称 | 合计 | 上年结转 | 一般公共预算 | 政府性基金\n"
                + byCode(
                        ITEMS,
                        (prefix, items) -> row(
                                sum(prefix, items, Item::whole),
                                sum(prefix, items, Item::carried),
                                sum(prefix, fund(false), Item::year),
                                sum(prefix, fund(true), Item::year)));
    }

    private String summary() {
        boolean isSplit = style == Style.COLUMNS;
        List<String> left = List.of(
                "一般公共预算" + row(sum("", fund(false), Item::year)), "政府性基金预算" + row(sum("", fund(true), Item::year)));
        Cells right = isSplit ? CarriedBudget::split : (prefix, items) -> row(sum(prefix, items, Item::whole));
        String header = "项目 | 合计 || 项目 | 合计" + (isSplit ? " | 当年预算 | 上年结转" : "") + "\n";
        return header
                + classes(left, right)
                + "本年收入合计" + row(sum("", ITEMS, Item::year)) + " || 本年支出合计" + right.of("", ITEMS) + "\n"
                + "上年结转" + row(sum("", ITEMS, Item::carried)) + " ||  |\n"
                + "收入总计" + row(sum("", ITEMS, Item::whole)) + " || 支出总计" + right.of("", ITEMS);
    }

    private static String appropriation() {
        List<String> left = List.of(
                "一般公共预算" + row(sum("", fund(false), Item::year)), "政府性基金预算" + row(sum("", fund(true), Item::year)));
        Cells right = (prefix, items) -> row(
                sum(prefix, items, Item::whole),
                sum(prefix, fund(false), Item::whole),
                sum(prefix, fund(true), Item::whole));
        return "项目 | 合计 || 项目 | 小计 | 一般公共预算 | 政府性基金\n"
                + classes(left, right)
                + "本年收入合计" + row(sum("", ITEMS, Item::year)) + " || 本年支出合计" + right.of("", ITEMS) + "\n"
                + "上年结转" + row(sum("", ITEMS, Item::carried)) + " ||  |\n"
                + "收入总计" + row(sum("", ITEMS, Item::whole)) + " || 支出总计" + right.of("", ITEMS);
    }

    private static String classes(List<String> left, Cells right) {
        StringBuilder text = new StringBuilder();
        List<String> codes = ITEMS.stream()
                .map(item -> item.code().substring(0, 3))
                .distinct()
                .toList();
        for (int i = 0; i < codes.size(); i++) {
            text.append(i < left.size() ? left.get(i) : " | ");
            text.append(" || ").append(className(codes.get(i))).append(right.of(codes.get(i), ITEMS));
            text.append('\n');
        }
        return text.toString();
    }

    private static String projects(ToLongFunction<Item> amount) {
        StringBuilder text = new StringBuilder("项目名称 | 合计 | 一般公共预算 | 政府性基金\n合计");
        text.append(row(sum("", ITEMS, amount), sum("", fund(false), amount), sum("", fund(true), amount)));
        for (Item item : ITEMS) {
            if (amount.applyAsLong(item) > 0) {
                long own = amount.applyAsLong(item);
                text.append("\n项目")
                        .append(item.code())
                        .append(row(own, item.isFund() ? 0 : own, item.isFund() ? own : 0));
            }
        }
        return text.toString();
    }
}
