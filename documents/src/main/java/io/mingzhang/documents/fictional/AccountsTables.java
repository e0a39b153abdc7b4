package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalAccounts.Book;
import io.mingzhang.documents.fictional.FictionalAccounts.Line;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.documents.fictional.FunctionalTables.Amount;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The summaries of final accounts: the two with both sides, income and expenditure by functional item.
 *
 * @param page where they are written
 * @param accounts whose they are
 * @param figures how amounts are printed
 * @param layout how the tables look
 */
record AccountsTables(Page page, FictionalAccounts accounts, Figures figures, AccountsLayout layout) {

    private static final List<String> CLASSES = List.of(
            "201一般公共服务支出",
            "202外交支出",
            "203国防支出",
            "204公共安全支出",
            "205教育支出",
            "206科学技术支出",
            "207文化旅游体育与传媒支出",
            "208社会保障和就业支出",
            "210卫生健康支出",
            "211节能环保支出",
            "212城乡社区支出",
            "213农林水支出",
            "214交通运输支出",
            "215资源勘探工业信息等支出",
            "216商业服务业等支出",
            "217金融支出",
            "219援助其他地区支出",
            "220自然资源海洋气象等支出",
            "221住房保障支出",
            "222粮油物资储备支出",
            "223国有资本经营预算支出",
            "224灾害防治及应急管理支出",
            "229其他支出");
    private static final String DIGITS = "一二三四五六七八九";

    /** A row of one side: its label and its amounts. */
    private record Side(String label, List<String> amounts) {}

    void write() {
        summary();
        byCode(
                2,
                "收入决算表",
                "income",
                accounts.lines(),
                column("本年收入合计", "total", Line::income),
                column("财政拨款收入", "appropriation", Line::appropriation),
                column("上级补助收入", "superior", line -> Money.ZERO),
                column("事业收入", "business", Line::business),
                column("经营收入", "trading", line -> Money.ZERO),
                column("附属单位上缴收入", "affiliates", line -> Money.ZERO),
                column("其他收入", "other", Line::other));
        byCode(
                3,
                "支出决算表",
                "expenditure",
                accounts.lines(),
                column("本年支出合计", "total", Line::total),
                column("基本支出", "basic", line -> line.subject().basic()),
                column("项目支出", "project", Line::project),
                column("上缴上级支出", "superior", line -> Money.ZERO),
                column("经营支出", "trading", line -> Money.ZERO),
                column("对附属单位补助支出", "affiliates", line -> Money.ZERO));
        appropriations();
    }

    /** What stands above a table. */
    void heading(int number, String title) {
        page.paragraph(title);
        if (!layout.number(number).isEmpty()) {
            page.paragraph(layout.number(number));
        }
        page.paragraph((layout.ofUnits() ? "部门：" : "编制单位：") + accounts.name() + "　　"
                + (layout == AccountsLayout.IN_YUAN ? "金额单位：" : "单位：")
                + layout.unit().symbol());
    }

    /** A column with its head. */
    record Column(String head, Amount amount) {}

    /** A column: its head, its key, its amount of a line. */
    Column column(String head, String key, Function<Line, Money> of) {
        return new Column(head, amount(key, of));
    }

    /** An amount of a line, by functional item. */
    Amount amount(String key, Function<Line, Money> of) {
        Map<String, Line> lines = accounts.lines().stream()
                .collect(Collectors.toMap(line -> line.subject().code(), Function.identity()));
        return new Amount(
                key,
                subject ->
                        Optional.ofNullable(lines.get(subject.code())).map(of).orElse(Money.ZERO));
    }

    /** A table by functional item with one row of heads. */
    void byCode(int number, String title, String key, List<Line> lines, Column... columns) {
        heading(number, title);
        List<String> head = new ArrayList<>(List.of("项目"));
        List<String> below =
                new ArrayList<>(layout.splitsCodes() ? List.of("类", "款", "项", "科目名称") : List.of("科目代码", "科目名称"));
        int labels = below.size();
        for (int i = 1; i < labels; i++) {
            head.add("");
        }
        for (Column column : columns) {
            head.add(column.head());
            below.add("");
        }
        page.row(head.toArray(String[]::new)).row(below.toArray(String[]::new));
        Amount[] amounts = Arrays.stream(columns).map(Column::amount).toArray(Amount[]::new);
        rows(key, lines, number == 5 && layout.splitsCodes(), amounts);
    }

    /** The numbers of the columns, the total and every item of a table by functional item. */
    void rows(String key, List<Line> lines, boolean totalLast, Amount... amounts) {
        FunctionalTables table = new FunctionalTables(
                figures,
                layout.splitsCodes()
                        ? MetropolitanStyle::inThreeColumns
                        : (code, name) -> code.isEmpty() ? List.of(name, "") : List.of(code, name));
        if (layout.numbersRows()) {
            List<String> numbers = new ArrayList<>(List.of("栏次", ""));
            IntStream.rangeClosed(1, amounts.length).mapToObj(String::valueOf).forEach(numbers::add);
            page.row(numbers.toArray(String[]::new));
        }
        List<Subject> subjects = lines.stream().map(Line::subject).toList();
        if (totalLast) {
            table.tree(page, key, subjects, amounts);
            table.total(page, key, subjects, amounts);
            page.end();
        } else {
            table.write(page, key, subjects, amounts);
        }
    }

    private void summary() {
        List<Side> left = new ArrayList<>(List.of(
                income("一、一般公共预算财政拨款收入", "general", accounts.sum(Book.GENERAL, Line::appropriation)),
                income("二、政府性基金预算财政拨款收入", "fund", accounts.sum(Book.FUND, Line::appropriation)),
                income("三、国有资本经营预算财政拨款收入", "capital", accounts.sum(Book.CAPITAL, Line::appropriation)),
                income("四、上级补助收入", "superior", Money.ZERO),
                income("五、事业收入", "business", accounts.sum(Line::business)),
                income("六、经营收入", "trading", Money.ZERO),
                income("七、附属单位上缴收入", "affiliates", Money.ZERO),
                income("八、其他收入", "other", accounts.sum(Line::other))));
        List<Side> right = classes((code, of) -> List.of(figures.cell(
                "summary/" + code + "/total", of.sum(amount("", Line::total).of()))));
        heading(1, "收入支出决算总表");
        sideHead("决算数", List.of("决算数"));
        List<Side> leftEnd = List.of(
                income("本年收入合计", "total", accounts.sum(Line::income)),
                income("使用非财政拨款结余（含专用结余）", "surplus", accounts.own().surplusUsed()),
                income("年初结转和结余", "carried", accounts.carriedIn()),
                income("总计", "grand", accounts.grandTotal()));
        List<Side> rightEnd = List.of(
                expenditure("本年支出合计", "total", accounts.sum(Line::total)),
                expenditure("结余分配", "distributed", accounts.own().distributed()),
                expenditure("年末结转和结余", "carried", accounts.carriedOut()),
                expenditure("总计", "grand", accounts.grandTotal()));
        sides(left, leftEnd, right, rightEnd);
    }

    private Side income(String label, String key, Money amount) {
        return new Side(label, List.of(figures.cell("summary/income/" + key, amount)));
    }

    private Side expenditure(String label, String key, Money amount) {
        return new Side(label, List.of(figures.cell("summary/expenditure/" + key, amount)));
    }

    private static String numbered(Book book) {
        return switch (book) {
            case GENERAL -> "一、一般公共预算财政拨款";
            case FUND -> "二、政府性基金预算财政拨款";
            case CAPITAL -> "三、国有资本经营预算财政拨款";
        };
    }

    private void appropriations() {
        List<Side> left = new ArrayList<>();
        List<Side> carried = new ArrayList<>();
        for (Book book : Book.values()) {
            String label = numbered(book);
            left.add(appropriation(label, book.name(), accounts.sum(book, Line::appropriation)));
            carried.add(appropriation(label, book.name() + "Carried", accounts.sum(book, Line::carriedIn)));
        }
        List<Side> leftEnd = new ArrayList<>(List.of(
                appropriation("本年收入合计", "total", accounts.sum(Line::appropriation)),
                appropriation("年初财政拨款结转和结余", "carried", accounts.sum(Line::carriedIn))));
        leftEnd.addAll(carried);
        leftEnd.add(appropriation("总计", "grand", accounts.appropriations()));
        List<Side> rightEnd = new ArrayList<>(List.of(
                new Side("本年支出合计", books("total", Line::spent)),
                new Side("年末财政拨款结转和结余", books("carried", Line::carriedOut))));
        for (int i = 0; i < carried.size(); i++) {
            rightEnd.add(new Side("", List.of("", "", "", "")));
        }
        rightEnd.add(new Side("总计", books("grand", line -> line.spent().plus(line.carriedOut()))));
        heading(4, "财政拨款收入支出决算总表");
        sideHead("金额", List.of("合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"));
        sides(left, leftEnd, classes(this::byBook), rightEnd);
    }

    private Side appropriation(String label, String key, Money amount) {
        return new Side(label, List.of(figures.cell("appropriation/income/" + key, amount)));
    }

    private List<String> books(String key, Function<Line, Money> amount) {
        List<String> cells = new ArrayList<>();
        cells.add(figures.cell("appropriation/" + key + "/all", accounts.sum(amount)));
        for (Book book : Book.values()) {
            cells.add(figures.cell("appropriation/" + key + "/" + book, accounts.sum(book, amount)));
        }
        return cells;
    }

    private List<String> byBook(String code, SubjectTree.Node node) {
        List<String> cells = new ArrayList<>();
        cells.add(figures.cell("appropriation/" + code + "/total", node.sum(Subject::total)));
        for (Book book : Book.values()) {
            Amount amount = amount("", line -> line.book() == book ? line.spent() : Money.ZERO);
            cells.add(figures.cell("appropriation/" + code + "/" + book, node.sum(amount.of())));
        }
        return cells;
    }

    /** Prints the amounts of a class. */
    private interface ClassAmounts {
        List<String> of(String code, SubjectTree.Node node);
    }

    /** All classes with their numbers where rows are numbered, else those with an amount. */
    private List<Side> classes(ClassAmounts amounts) {
        List<Subject> subjects = accounts.lines().stream().map(Line::subject).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            String code = CLASSES.get(i).substring(0, 3);
            List<Subject> own =
                    subjects.stream().filter(s -> s.code().startsWith(code)).toList();
            if (layout.numbersRows() || !own.isEmpty()) {
                sides.add(new Side(
                        numeral(i + 1) + "、" + CLASSES.get(i).substring(3),
                        amounts.of(code, new SubjectTree.Node(code, "", own))));
            }
        }
        return sides;
    }

    private static String numeral(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        String tens = number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10);
        return number < 10 ? ones : tens + "十" + ones;
    }

    private void sideHead(String left, List<String> right) {
        boolean numbered = layout.numbersRows();
        List<String> top = new ArrayList<>(numbered ? List.of("收入", "", "", "支出", "") : List.of("收入", "", "支出"));
        right.forEach(head -> top.add(""));
        page.row(top.toArray(String[]::new));
        List<String> heads =
                new ArrayList<>(numbered ? List.of("项目", "行次", left, "项目", "行次") : List.of("项目", left, "项目"));
        heads.addAll(right);
        page.row(heads.toArray(String[]::new));
        if (numbered) {
            List<String> columns = new ArrayList<>(List.of("栏次", "", "1", "栏次", ""));
            IntStream.rangeClosed(2, right.size() + 1).mapToObj(String::valueOf).forEach(columns::add);
            page.row(columns.toArray(String[]::new));
        }
    }

    private void sides(List<Side> left, List<Side> leftEnd, List<Side> right, List<Side> rightEnd) {
        int body = Math.max(left.size(), right.size());
        int height = body + Math.max(leftEnd.size(), rightEnd.size());
        Side blank = new Side("", List.of(""));
        Side other =
                new Side("", rightEnd.getFirst().amounts().stream().map(a -> "").toList());
        for (int i = 0; i < height; i++) {
            List<String> row = new ArrayList<>();
            side(row, at(i < body ? left : leftEnd, i < body ? i : i - body, blank), i + 1);
            side(row, at(i < body ? right : rightEnd, i < body ? i : i - body, other), height + i + 1);
            page.row(row.toArray(String[]::new));
        }
        page.end();
    }

    private static Side at(List<Side> sides, int index, Side none) {
        return index < sides.size() ? sides.get(index) : none;
    }

    private void side(List<String> row, Side side, int number) {
        row.add(side.label());
        if (layout.numbersRows()) {
            row.add(String.valueOf(number));
        }
        row.addAll(side.amounts());
    }
}
