package io.mingzhang.checks.narrative;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement of a fictional explanation, written as its figure and what it refers to. */
public final class Saying {

    private final String id;
    private final StatementKind kind;
    private Quantity quantity = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL);
    private boolean isKnown = true;
    private String subject = "支出";
    private @Nullable StatedAmount amount;
    private @Nullable StatedPercent percent;
    private long count;
    private String noun = "";
    private Direction direction = Direction.NONE;
    private Baseline baseline = Baseline.OTHER;
    private String of = "";
    private String whole = "";
    private List<String> enumerated = List.of();
    private String text = "";

    private Saying(String id, StatementKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** An amount in 万元. */
    public static Saying amount(String id, Measure measure, String number) {
        return new Saying(id, StatementKind.AMOUNT).of(measure).figure(number);
    }

    /** A project with an amount in 万元. */
    public static Saying project(String id, String name, String number) {
        Saying saying = new Saying(id, StatementKind.PROJECT_AMOUNT).figure(number);
        saying.subject = name;
        return saying;
    }

    /** A share in percent of a statement in a whole. */
    public static Saying share(String id, String number, String of, String whole) {
        return new Saying(id, StatementKind.SHARE).percent(number).about(of).partOf(whole);
    }

    /** A share in percent of a statement; of which whole is not said. */
    public static Saying shareOf(String id, String number, Saying of) {
        return new Saying(id, StatementKind.SHARE).like(of).percent(number);
    }

    /** A change in 万元 against the budget of the year before. */
    public static Saying change(String id, Direction direction, String number, Saying of) {
        return new Saying(id, StatementKind.CHANGE).like(of).figure(number).changing(direction);
    }

    /** A rate of change in percent. */
    public static Saying rate(String id, Direction direction, String number, Saying of) {
        return new Saying(id, StatementKind.CHANGE_RATE)
                .like(of)
                .percent(number)
                .changing(direction);
    }

    /** The same as the year before. */
    public static Saying unchanged(String id, Saying of) {
        return new Saying(id, StatementKind.NO_CHANGE).like(of).changing(Direction.UNCHANGED);
    }

    /** The amount of the year before in 万元. */
    public static Saying priorYear(String id, String number, Saying of) {
        Saying saying = new Saying(id, StatementKind.PRIOR_YEAR).like(of).figure(number);
        saying.baseline = Baseline.PRIOR_YEAR_BUDGET;
        return saying;
    }

    /** A count with its unit. */
    public static Saying count(String id, long number, String noun, String... listed) {
        Saying saying = new Saying(id, StatementKind.COUNT);
        saying.count = number;
        saying.noun = noun;
        saying.enumerated = List.of(listed);
        saying.text = number + noun;
        return saying;
    }

    /** What the figure is said to be made of. */
    public Saying listing(String... items) {
        enumerated = List.of(items);
        return this;
    }

    /** The clause as printed. */
    public Saying saying(String clause) {
        text = clause;
        return this;
    }

    public Saying partOf(String id) {
        whole = id;
        return this;
    }

    public Saying from(Fund fund) {
        quantity = new Quantity(
                quantity.side(), fund, quantity.period(), quantity.measure(), quantity.code(), quantity.name());
        return this;
    }

    public Saying meaning(Quantity said) {
        quantity = said;
        return this;
    }

    /** An amount of which it is not known what it is said of. */
    public Saying meaningUnknown() {
        isKnown = false;
        return this;
    }

    public Saying changing(Direction said) {
        direction = said;
        baseline = Baseline.PRIOR_YEAR_BUDGET;
        return this;
    }

    private Saying of(Measure measure) {
        quantity = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, measure);
        subject = measure.label();
        return this;
    }

    private Saying like(Saying other) {
        quantity = other.quantity;
        subject = other.subject;
        return about(other.id);
    }

    private Saying about(String statement) {
        of = statement;
        return this;
    }

    private Saying figure(String number) {
        amount = StatedAmount.of(number, new BigDecimal(number), AmountUnit.TEN_THOUSAND_YUAN);
        return this;
    }

    private Saying percent(String number) {
        percent = new StatedPercent(number + "%", new BigDecimal(number));
        return this;
    }

    private Statement statement(int line) {
        return new Statement(
                id,
                kind,
                isKnown ? List.of(quantity) : List.of(),
                subject,
                Optional.ofNullable(amount),
                Optional.ofNullable(percent),
                count,
                noun,
                direction,
                baseline,
                of,
                whole,
                enumerated,
                text,
                SourceLocation.ofLine(TableFixture.SOURCE, line, 1));
    }

    /** A budget of 2026 in which these are said under one heading. */
    public static ExaminedDocument document(Saying... said) {
        return document(List.of(), List.of(), said);
    }

    /** A budget of 2026 with contents and tables. */
    public static ExaminedDocument document(List<ContentsEntry> contents, List<BudgetTable> tables, Saying... said) {
        int[] line = {0};
        List<Statement> statements =
                Stream.of(said).map(saying -> saying.statement(++line[0])).toList();
        Section section = new Section(
                List.of("一、预算情况说明"),
                "一、预算情况说明",
                2,
                List.of(),
                statements,
                SourceLocation.ofLine(TableFixture.SOURCE, 1, 1));
        Disclosure disclosure = new Disclosure(
                TableFixture.SOURCE,
                DocumentKind.BUDGET,
                "虚构市",
                "虚构局",
                Optional.of(new FiscalYear(2026)),
                contents,
                tables,
                List.of(),
                List.of(section),
                List.of(),
                List.of(),
                List.of());
        return new ExaminedDocument(disclosure, io.mingzhang.standards.Standards.shipped());
    }
}
