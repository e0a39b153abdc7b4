package io.mingzhang.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.cli.CommandRun;
import io.mingzhang.cli.Projects;
import io.mingzhang.cli.SampleDocument;
import io.mingzhang.cli.SampleReport;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Damage;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.StatementKind;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.reports.json.AuditJson;
import io.mingzhang.reports.json.DocumentsJson;
import io.mingzhang.reports.json.JsonOut;
import io.mingzhang.reports.json.Names;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Totals;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outputs keep to the committed schemas, and the schemas keep to the closed values of the program. */
class SchemasTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void readOutputIsValid() {
        StringWriter text = new StringWriter();
        try (DocumentsJson json = new DocumentsJson(text)) {
            json.add(SampleDocument.whole());
            json.finish(List.of(new Failure("坏.txt", "EMPTY", "空", "重试")));
        }
        CommittedSchemas.assertValid("read", text.toString());
    }

    @Test
    void auditOutputIsValidAndHoldsTheFigures() {
        String text = audit(Severity.INFO);
        CommittedSchemas.assertValid("audit", text);
        JsonNode finding = JSON.readTree(text).get("findings").get(0);
        assertThat(finding.get("expected").asString()).isEqualTo("100.00");
        assertThat(finding.get("found").asString()).isEqualTo("118.00");
        assertThat(finding.get("difference").asString()).isEqualTo("18.00");
        assertThat(finding.get("unit").asString()).isEqualTo("万元");
        JsonNode place = finding.get("locations").get(0);
        assertThat(place.get("line").asInt()).isEqualTo(12);
        assertThat(place.get("table").asString()).isEqualTo("t1");
        assertThat(place.get("row").asString()).isEqualTo("2130101 行政运行");
        assertThat(place.get("column").asString()).isEqualTo("合计");
        assertThat(place.get("page").isNull()).isTrue();
    }

    @Test
    void severityLimitsTheFindings() {
        assertThat(JSON.readTree(audit(Severity.ERROR)).get("findings").size()).isEqualTo(1);
    }

    @Test
    void amountsAreFenInStringsAndBlanksAreNull() {
        StringWriter text = new StringWriter();
        try (DocumentsJson json = new DocumentsJson(text)) {
            json.add(SampleDocument.whole());
            json.finish(List.of());
        }
        JsonNode document = JSON.readTree(text.toString()).get("documents").get(0);
        JsonNode cells = document.get("tables").get(0).get("rows").get(0).get("cells");
        assertThat(cells.get(0).get("fen").asString()).isEqualTo("118000000");
        assertThat(cells.get(2).get("fen").isNull()).isTrue();
        assertThat(cells.get(2).get("state").asString()).isEqualTo("blank");
        assertThat(document.get("targets")
                        .get(0)
                        .get("funding")
                        .get(0)
                        .get("fen")
                        .asString())
                .isEqualTo("18000000");
        assertThat(document.get("targets")
                        .get(0)
                        .get("fields")
                        .get("phone")
                        .get("text")
                        .asString())
                .isEmpty();
    }

    @Test
    void examplesAreValid() {
        for (Path example : Projects.examples()) {
            CommittedSchemas.assertValid(
                    "audit", CommandRun.of("audit", "--format", "json", example).out());
            CommittedSchemas.assertValid(
                    "read", CommandRun.of("read", "--format", "json", example).out());
        }
    }

    @Test
    void whatIsPrintedOnPagesHasPageAndBox(@TempDir Path folder) {
        Path pdf = folder.resolve("budget.pdf");
        CommandRun.of("convert", Projects.examples().getLast(), "--to", "pdf", "-o", pdf);
        String text = CommandRun.of("audit", "--format", "json", pdf).out();
        CommittedSchemas.assertValid("audit", text);
        CommittedSchemas.assertValid(
                "read", CommandRun.of("read", "--format", "json", pdf).out());
        JsonNode cell = JSON.readTree(text).at("/documents/0/tables/0/rows/0/cells/0");
        assertThat(cell.get("page").asInt()).isPositive();
        assertThat(cell.get("box").values())
                .extracting(JsonNode::asInt)
                .hasSize(4)
                .allSatisfy(edge -> assertThat(edge).isBetween(1, 100_000));
        assertThat(JSON.readTree(text).at("/findings").values())
                .flatExtracting(finding -> finding.get("locations").values())
                .filteredOn(place -> !place.get("text").asString().isEmpty())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.get("page").asInt()).isPositive());
    }

    @Test
    void halfACharacterIsStillValidJson() {
        StringWriter text = new StringWriter();
        try (JsonOut out = new JsonOut(text)) {
            out.object(() -> out.text("text", "\ud842 cut"));
        }
        assertThat(JSON.readTree(text.toString()).get("text").asString()).isEqualTo("\ufffd cut");
    }

    static Stream<Arguments> closedValues() {
        return Stream.of(
                closed("documentKind", DocumentKind.values()),
                closed("tableKind", TableKind.values()),
                closed("columnRole", ColumnRole.values()),
                closed("fund", Fund.values()),
                closed("measure", Measure.values()),
                closed("period", BudgetPeriod.values()),
                closed("side", Side.values()),
                closed("rowKind", RowKind.values()),
                closed("lineItem", LineItem.values()),
                closed("cellState", CellState.values()),
                closed("targetPeriod", TargetPeriod.values()),
                closed("fundingSource", FundingSource.values()),
                closed("indicatorCategory", IndicatorCategory.values()),
                closed("indicatorType", IndicatorType.values()),
                closed("statementKind", StatementKind.values()),
                closed("direction", Direction.values()),
                closed("baseline", Baseline.values()),
                closed("damageKind", Damage.Kind.values()),
                closed("valueKind", IndicatorValue.Kind.values()),
                closed("severity", Severity.values()),
                closed("category", CheckCategory.values()));
    }

    /** {@code -Dgolden.update=true} writes new values of the program into both schemas. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("closedValues")
    void schemaListsTheValuesOfTheProgram(String name, List<String> values) {
        for (String schema : List.of("read", "audit")) {
            CommittedSchemas.update(schema, "/$defs/" + name, "enum", values);
        }
        assertThat(enumOf("audit", name)).isEqualTo(values);
    }

    @Test
    void schemaListsTheOtherClosedValues() {
        assertThat(enumOf("read", "unit"))
                .isEqualTo(Arrays.stream(AmountUnit.values())
                        .map(AmountUnit::symbol)
                        .toList());
        assertThat(enumOf("read", "operator"))
                .isEqualTo(Arrays.stream(IndicatorValue.Operator.values())
                        .map(IndicatorValue.Operator::symbol)
                        .filter(symbol -> !symbol.isEmpty())
                        .toList());
        List<String> codes = new ArrayList<>(
                Arrays.stream(Refusal.Reason.values()).map(Enum::name).toList());
        codes.addAll(List.of(Failure.NO_BUDGET, Failure.INTERNAL));
        assertThat(texts(definitions("read").at("/unreadable/properties/code/enum")))
                .isEqualTo(codes);
        assertThat(definitions("read").at("/fields/properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(TargetField.values()).map(Names::property).toList());
    }

    @Test
    void bothSchemasDescribeDocumentsAlike() {
        JsonNode audit = definitions("audit");
        definitions("read")
                .properties()
                .forEach(definition -> assertThat(audit.get(definition.getKey()))
                        .as(definition.getKey())
                        .isEqualTo(definition.getValue()));
    }

    @Test
    void schemasTravelWithTheProgram() {
        assertThat(Names.class.getResource("/io/mingzhang/cli/schema/read.schema.json"))
                .isNotNull();
        assertThat(Names.class.getResource("/io/mingzhang/cli/schema/audit.schema.json"))
                .isNotNull();
    }

    private static String audit(Severity minimum) {
        StringWriter text = new StringWriter();
        Totals totals = new Totals();
        totals.add(FileTally.of(SampleReport.whole(), CheckSelection.ALL));
        try (AuditJson json = new AuditJson(text, minimum)) {
            json.write(SampleReport.whole());
            json.finish(totals);
        }
        return text.toString();
    }

    private static Arguments closed(String name, Enum<?>[] constants) {
        return Arguments.of(name, Arrays.stream(constants).map(Names::of).toList());
    }

    private static List<String> enumOf(String schema, String name) {
        return texts(definitions(schema).get(name).get("enum"));
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream()
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode definitions(String name) {
        return JSON.readTree(CommittedSchemas.text(name)).get("$defs");
    }
}
