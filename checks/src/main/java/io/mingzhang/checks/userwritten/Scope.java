package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.userwritten.expression.Variable;
import java.util.List;
import java.util.stream.Stream;

/** What a user-written check looks at one by one. */
enum Scope {
    DOCUMENT("全文", List.of(named("table"), list("tables"), list("forms"), list("sections"), text("text"))),
    TABLE("报表", List.of(named("table"), list("rows"))),
    ROW("报表的行", List.of(named("table"), named("row"))),
    FORM("申报表", List.of(named("form"), list("indicators"), text("text"))),
    INDICATOR("指标", List.of(named("form"), named("indicator"), text("text"))),
    SECTION("文字说明的一节", List.of(named("section"), text("text")));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by toList(), of records
    private final List<Variable> variables;

    Scope(String label, List<Variable> own) {
        this.label = label;
        this.variables = Stream.concat(Stream.of(named("doc")), own.stream()).toList();
    }

    String label() {
        return label;
    }

    List<Variable> variables() {
        return variables;
    }

    private static Variable named(String name) {
        return new Variable(name, Variable.Type.NAMED_VALUES);
    }

    private static Variable list(String name) {
        return new Variable(name, Variable.Type.LIST);
    }

    private static Variable text(String name) {
        return new Variable(name, Variable.Type.TEXT);
    }
}
