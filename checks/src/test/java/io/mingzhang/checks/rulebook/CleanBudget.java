package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fictional budget in thirteen tables in which everything adds up, drawn from a seed. */
final class CleanBudget {

    private enum Source {
        GENERAL,
        FUND,
        CAPITAL,
        OWN
    }

    private record Item(String code, String name, Source source, long basic, long project) {
        long total() {
            return basic + project;
        }
    }

    private static final Map<String, String> CLASSES = Map.of(
            "201",
            "一般公共服务支出",
            "206",
            "科学技术支出",
            "208",
            "社会保障和就业支出",
            "210",
            "卫生健康支出",
            "212",
            "城乡社区支出",
            "213",
            "农林水支出",
            "221",
            "住房保障支出",
            "223",
            "国有资本经营预算支出");

    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Long> wages = new LinkedHashMap<>();
    private final Map<String, Long> goods = new LinkedHashMap<>();
    private final Map<String, Long> subsidies = new LinkedHashMap<>();

    CleanBudget(long seed) {
        random = new Random(seed);
        for (String name : List.of("基本工资", "津贴补贴", "机关事业单位基本养老保险缴费", "职业年金缴费", "职工基本医疗保险缴费", "公务员医疗补助缴费", "住房公积金")) {
            wages.put(name, amount());
        }
        for (String name : List.of("办公费", "公务接待费", "公务用车运行维护费", "其他交通费用")) {
            goods.put(name, amount());
        }
        subsidies.put("退休费", amount());
        basic("2080505", "机关事业单位基本养老保险缴费支出", wages.getOrDefault("机关事业单位基本养老保险缴费", 0L));
        basic("2080506", "机关事业单位职业年金缴费支出", wages.getOrDefault("职业年金缴费", 0L));
        basic("2101101", "行政单位医疗", wages.getOrDefault("职工基本医疗保险缴费", 0L));
        basic("2101103", "公务员医疗补助", wages.getOrDefault("公务员医疗补助缴费", 0L));
        basic("2210201", "住房公积金", wages.getOrDefault("住房公积金", 0L));
        basic("2080501", "行政单位离退休", subsidies.getOrDefault("退休费", 0L));
        basic("2010301", "行政运行", wages.getOrDefault("基本工资", 0L) + wages.getOrDefault("津贴补贴", 0L));
        basic("2010350", "事业运行", sum(goods));
        project("2010302", "一般行政管理事务", Source.GENERAL);
        project("2130502", "一般行政管理事务", Source.GENERAL);
        project("2130599", "其他巩固脱贫攻坚成果衔接乡村振兴支出", Source.GENERAL);
        project("2120803", "城市建设支出", Source.FUND);
        project("2120899", "其他国有土地使用权出让收入安排的支出", Source.FUND);
        project("2230105", "国有企业改革成本支出", Source.CAPITAL);
        project("2069999", "其他科学技术支出", Source.OWN);
        items.sort((one, other) -> one.code.compareTo(other.code));
    }

    private long amount() {
        return 1_000L + random.nextInt(900_000);
    }

    private void basic(String code, String name, long amount) {
        items.add(new Item(code, name, Source.GENERAL, amount, 0));
    }

    private void project(String code, String name, Source source) {
        items.add(new Item(code, name, source, 0, amount()));
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long total(Source... sources) {
        List<Source> wanted = List.of(sources);
        return items.stream()
                .filter(item -> wanted.contains(item.source))
                .mapToLong(Item::total)
                .sum();
    }

    private static String print(long cents) {
        return cents == 0 ? "" : "%d.%02d".formatted(cents / 100, cents % 100);
    }

    /** The thirteen tables, numbered in their order. */
    List<BudgetTable> tables() {
        List<Map.Entry<TableKind, String>> texts = List.of(
                Map.entry(TableKind.INCOME_EXPENDITURE_SUMMARY, summary()),
                Map.entry(TableKind.INCOME_SUMMARY, income()),
                Map.entry(TableKind.EXPENDITURE_SUMMARY, byCode(Source.values())),
                Map.entry(TableKind.APPROPRIATION_SUMMARY, appropriation()),
                Map.entry(TableKind.GENERAL_PUBLIC_EXPENDITURE, byCode(Source.GENERAL)),
                Map.entry(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, economic()),
                Map.entry(TableKind.FUND_INCOME, fundIncome()),
                Map.entry(TableKind.FUND_EXPENDITURE, byCode(Source.FUND)),
                Map.entry(TableKind.STATE_CAPITAL_EXPENDITURE, byCode(Source.CAPITAL)),
                Map.entry(TableKind.PROCUREMENT, procurement()),
                Map.entry(TableKind.THREE_PUBLIC, threePublic()),
                Map.entry(TableKind.AGENCY_OPERATING, agencyOperating()),
                Map.entry(TableKind.PROJECT_LIST, projects()));
        List<BudgetTable> tables = new ArrayList<>();
        for (Map.Entry<TableKind, String> text : texts) {
            tables.add(TableFixture.of(text.getKey()).number(tables.size() + 1).rows(text.getValue()));
        }
        return tables;
    }

    private String summary() {
        StringBuilder text = new StringBuilder("项目 | 合计 || 项目 | 合计\n");
        List<String> incomes = List.of(
                "一般公共预算 | " + print(total(Source.GENERAL)),
                "政府性基金预算 | " + print(total(Source.FUND)),
                "国有资本经营预算 | " + print(total(Source.CAPITAL)),
                "单位资金 | " + print(total(Source.OWN)));
        SortedMap<String, Long> classes = classes(Source.values());
        int line = 0;
        for (Map.Entry<String, Long> entry : classes.entrySet()) {
            text.append(line < incomes.size() ? incomes.get(line) : " | ");
            text.append(" || ")
                    .append(className(entry.getKey()))
                    .append(" | ")
                    .append(print(entry.getValue()))
                    .append('\n');
            line++;
        }
        String whole = print(total(Source.values()));
        return text + "本年收入合计 | " + whole + " || 本年支出合计 | " + whole;
    }

    private static String className(String code) {
        return CLASSES.getOrDefault(code, code);
    }

    private SortedMap<String, Long> classes(Source... sources) {
        SortedMap<String, Long> sums = new TreeMap<>();
        List<Source> wanted = List.of(sources);
        items.stream()
                .filter(item -> wanted.contains(item.source))
                .forEach(item -> sums.merge(item.code.substring(0, 3), item.total(), Long::sum));
        return sums;
    }

    private String appropriation() {
        StringBuilder text = new StringBuilder("项目 | 合计 || 项目 | 小计 | 一般公共预算 | 政府性基金 | 国有资本\n");
        List<String> incomes = List.of(
                "一般公共预算 | " + print(total(Source.GENERAL)),
                "政府性基金预算 | " + print(total(Source.FUND)),
                "国有资本经营预算 | " + print(total(Source.CAPITAL)));
        int line = 0;
        for (String code : classes(Source.GENERAL, Source.FUND, Source.CAPITAL).keySet()) {
            text.append(line < incomes.size() ? incomes.get(line) : " | ");
            text.append(" || ").append(className(code)).append(funds(code)).append('\n');
            line++;
        }
        String whole = print(total(Source.GENERAL, Source.FUND, Source.CAPITAL));
        return text + "本年收入合计 | " + whole + " || 本年支出合计" + funds("");
    }

    private String funds(String prefix) {
        StringBuilder cells = new StringBuilder();
        long whole = 0;
        for (Source source : List.of(Source.GENERAL, Source.FUND, Source.CAPITAL)) {
            long amount = within(prefix, source);
            whole += amount;
            cells.append(" | ").append(print(amount));
        }
        return " | " + print(whole) + cells;
    }

    private long within(String prefix, Source source) {
        return items.stream()
                .filter(item -> item.source == source && item.code.startsWith(prefix))
                .mapToLong(Item::total)
                .sum();
    }

    private String income() {
        StringBuilder text = new StringBuilder("科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本 | 单位资金\n");
        for (String code : levels(Source.values())) {
            text.append(named(code));
            long whole = 0;
            StringBuilder cells = new StringBuilder();
            for (Source source : Source.values()) {
                long amount = within(code, source);
                whole += amount;
                cells.append(" | ").append(print(amount));
            }
            text.append(" | ").append(print(whole)).append(cells).append('\n');
        }
        return text.toString();
    }

    /** The empty code of the total, then classes, sections and items in their order. */
    private List<String> levels(Source... sources) {
        List<Source> wanted = List.of(sources);
        TreeMap<String, Boolean> codes = new TreeMap<>();
        codes.put("", true);
        items.stream().filter(item -> wanted.contains(item.source)).forEach(item -> {
            codes.put(item.code.substring(0, 3), true);
            codes.put(item.code.substring(0, 5), true);
            codes.put(item.code, true);
        });
        return List.copyOf(codes.keySet());
    }

    private String named(String code) {
        String name = code.isEmpty()
                ? "合计"
                : items.stream()
                        .filter(item -> item.code.equals(code))
                        .map(Item::name)
                        .findFirst()
                        .orElse(className(code));
        return code + " | " + name;
    }

    private String byCode(Source... sources) {
        List<Source> wanted = List.of(sources);
        StringBuilder text = new StringBuilder("科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n");
        for (String code : levels(sources)) {
            List<Item> below = items.stream()
                    .filter(item -> wanted.contains(item.source) && item.code.startsWith(code))
                    .toList();
            long basic = below.stream().mapToLong(Item::basic).sum();
            long project = below.stream().mapToLong(Item::project).sum();
            text.append(named(code))
                    .append(" | ")
                    .append(print(basic + project))
                    .append(" | ");
            text.append(print(basic)).append(" | ").append(print(project)).append('\n');
        }
        return text.toString();
    }

    private String economic() {
        StringBuilder text = new StringBuilder("项目 | 合计 | 人员经费 | 公用经费\n");
        long personnel = sum(wages) + sum(subsidies);
        long operating = sum(goods);
        text.append(row("合计", personnel, operating));
        text.append(row("工资福利支出", sum(wages), 0));
        wages.forEach((name, amount) -> text.append(row("·" + name, amount, 0)));
        text.append(row("商品和服务支出", 0, operating));
        goods.forEach((name, amount) -> text.append(row("·" + name, 0, amount)));
        text.append(row("对个人和家庭的补助", sum(subsidies), 0));
        subsidies.forEach((name, amount) -> text.append(row("·" + name, amount, 0)));
        return text.toString();
    }

    private static String row(String name, long personnel, long operating) {
        return "%s | %s | %s | %s%n".formatted(name, print(personnel + operating), print(personnel), print(operating));
    }

    private String fundIncome() {
        String whole = print(total(Source.FUND));
        return """
                科目编码 | 科目名称 | 合计
                | 合计 | %1$s
                110 | 转移性收入 | %1$s
                11004 | 政府性基金转移支付收入 | %1$s
                1100408 | 城乡社区 | %1$s
                """.formatted(whole);
    }

    private String threePublic() {
        long hospitality = goods.getOrDefault("公务接待费", 0L);
        long vehicles = goods.getOrDefault("公务用车运行维护费", 0L);
        return """
                项目 | 合计
                因公出国（境）费 |
                公务接待费 | %s
                公务用车购置及运行费 | %s
                ·公务用车购置费 |
                ·公务用车运行维护费 | %s
                合计 | %s
                """.formatted(print(hospitality), print(vehicles), print(vehicles), print(hospitality + vehicles));
    }

    private String agencyOperating() {
        long whole = sum(goods);
        long first = whole / 3;
        return """
                单位名称 | 合计
                合计 | %s
                本级 | %s
                中心 | %s
                """.formatted(print(whole), print(first), print(whole - first));
    }

    private String projects() {
        StringBuilder text = new StringBuilder("项目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本 | 单位资金\n");
        text.append(
                project("合计", items.stream().filter(item -> item.project > 0).toList()));
        items.stream().filter(item -> item.project > 0).forEach(item -> {
            long half = item.project / 2;
            text.append(project("·甲" + item.code, List.of(new Item("", "", item.source, 0, half))));
            text.append(project("·乙" + item.code, List.of(new Item("", "", item.source, 0, item.project - half))));
        });
        return text.toString().replace("·", "");
    }

    private static String project(String name, List<Item> parts) {
        StringBuilder cells = new StringBuilder();
        long whole = 0;
        for (Source source : Source.values()) {
            long amount = parts.stream()
                    .filter(item -> item.source == source)
                    .mapToLong(Item::project)
                    .sum();
            whole += amount;
            cells.append(" | ").append(print(amount));
        }
        return "%s | %s%s%n".formatted(name, print(whole), cells);
    }

    private static String procurement() {
        return """
                项目     | 采购品目 | 数量 | 单价 | 合计 | 一般公共预算
                合计     |          |      |      | 2.10 | 2.10
                公用经费 |          |      |      | 2.10 | 2.10
                ·设备    | 台、桌类 | 3    | 0.50 | 1.50 | 1.50
                ·纸张    | 复印纸   | 2    | 0.30 | 0.60 | 0.60
                """;
    }
}
