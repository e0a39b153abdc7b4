package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes the rows of tables by functional code; how a code and its name are printed is the style's business. */
record FunctionalTables(Figures figures, BiFunction<String, String, List<String>> codeAndName) {

    /** One amount column: the key it is altered by, and the amount of an item. */
    record Amount(String key, Function<Subject, Money> of) {}

    static final Amount TOTAL = new Amount("total", Subject::total);
    static final Amount BASIC = new Amount("basic", Subject::basic);
    static final Amount PROJECT = new Amount("project", Subject::project);
    static final Amount GENERAL = new Amount("general", s -> s.fund() ? Money.ZERO : s.total());
    static final Amount FUND = new Amount("fund", s -> s.fund() ? s.total() : Money.ZERO);
    static final Amount NONE = new Amount("none", s -> Money.ZERO);

    /** The total row and every class, section and item. */
    void write(Page page, String table, List<Subject> subjects, Amount... amounts) {
        total(page, table, subjects, amounts);
        tree(page, table, subjects, amounts);
        page.end();
    }

    /** The total row. */
    void total(Page page, String table, List<Subject> subjects, Amount... amounts) {
        SubjectTree.Node all = new SubjectTree.Node("total", "合计", subjects);
        page.row(cells(table, all, codeAndName.apply("", "合计"), amounts));
    }

    /** Every class, section and item. */
    void tree(Page page, String table, List<Subject> subjects, Amount... amounts) {
        for (SubjectTree.Node node : SubjectTree.of(subjects)) {
            List<String> label =
                    codeAndName.apply(node.code(), figures.text(table + "/" + node.code() + "/name", node.name()));
            page.row(cells(table, node, label, amounts));
        }
    }

    private String[] cells(String table, SubjectTree.Node node, List<String> label, Amount... amounts) {
        List<String> cells = new ArrayList<>(label);
        Arrays.stream(amounts)
                .map(amount -> figures.cell(table + "/" + node.code() + "/" + amount.key(), node.sum(amount.of())))
                .forEach(cells::add);
        return cells.toArray(String[]::new);
    }
}
