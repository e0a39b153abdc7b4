package io.mingzhang.checks.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookletsTest {

    private static final List<TableKind> KINDS = List.of(
            TableKind.INCOME_EXPENDITURE_SUMMARY, TableKind.EXPENDITURE_SUMMARY, TableKind.GENERAL_PUBLIC_EXPENDITURE);

    private static BudgetTable table(TableKind kind, String unit, int line) {
        BudgetTable table = TableFixture.table(kind, """
                科目编码 | 科目名称 | 合计
                         | 合计     | 30.00
                205      | 教育支出 | 30.00
                """);
        return new BudgetTable(
                unit + kind,
                kind,
                table.title(),
                table.year(),
                unit,
                table.unit(),
                table.decimals(),
                table.columns(),
                table.rows(),
                table.notes(),
                table.empty(),
                table.template(),
                table.excludesCarryOver(),
                SourceLocation.ofLine(TableFixture.SOURCE, line, 1));
    }

    private static List<BudgetTable> tables(String unit, int line) {
        return KINDS.stream().map(kind -> table(kind, unit, line)).toList();
    }

    private static Section section(int line, String... path) {
        return new Section(
                List.of(path),
                path[path.length - 1],
                path.length,
                List.of(),
                List.of(),
                SourceLocation.ofLine(TableFixture.SOURCE, line, 1));
    }

    private static ExaminedDocument document(List<BudgetTable> first, List<BudgetTable> second, Section... sections) {
        return TargetFixture.document(
                Stream.concat(first.stream(), second.stream()).toList(), List.of(), List.of(sections));
    }

    @Test
    void partsOfSeveralUnitsAreDocumentsOfTheirOwn() {
        List<ExaminedDocument> booklets = document(
                        tables("青川市第一中学", 10),
                        tables("青川市第一中学附属小学", 40),
                        section(2, "第一部分 青川市第一中学预算"),
                        section(3, "第一部分 青川市第一中学预算", "一、收支情况"),
                        section(32, "第二部分 青川市第一中学附属小学预算", "一、收支情况"),
                        section(33, "附件"))
                .booklets();
        assertThat(booklets)
                .extracting(booklet -> booklet.disclosure().department())
                .containsExactly("青川市第一中学", "青川市第一中学附属小学");
        assertThat(booklets)
                .extracting(booklet -> booklet.disclosure().narrative().size())
                .containsExactly(2, 2);
        assertThat(booklets)
                .allSatisfy(booklet -> assertThat(booklet.disclosure().tables()).hasSize(3));
    }

    @Test
    void tablesOfUnitsBehindOneTextAreOneDocument() {
        ExaminedDocument document =
                document(tables("青川市教育局", 10), tables("青川市第一中学", 40), section(2, "第一部分 概况"), section(3, "第二部分 情况说明"));
        assertThat(document.booklets()).containsExactly(document);
    }

    @Test
    void namesThatAlternateOrHeadFewTablesTellNothingApart() {
        Section first = section(2, "青川市教育局预算");
        Section second = section(30, "青川市第一中学预算");
        ExaminedDocument few =
                document(tables("青川市教育局", 10), tables("青川市第一中学", 40).subList(0, 1), first, second);
        assertThat(few.booklets()).containsExactly(few);
        List<BudgetTable> alternating = List.of(
                table(KINDS.get(0), "青川市第一中学", 40),
                table(KINDS.get(1), "青川市教育局", 41),
                table(KINDS.get(2), "青川市第一中学", 42));
        ExaminedDocument mixed = document(tables("青川市教育局", 10), alternating, first, second);
        assertThat(mixed.booklets()).containsExactly(mixed);
    }
}
