package io.mingzhang.server.performance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody can do to a form on screen: what stays a form, and what does not. */
class TemplateRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<DeclarationTemplate> shipped() {
        return Standards.shipped().declarations().all().stream();
    }

    private static DeclarationTemplate template() {
        return shipped().findFirst().orElseThrow();
    }

    private static List<String> places(Consumer<ObjectNode> edit) {
        ObjectNode form = JSON.valueToTree(template());
        edit.accept(form);
        return TemplateRules.problems(JSON.treeToValue(form, DeclarationTemplate.class), template()).stream()
                .map(TemplateProblem::at)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedFormsKeepToTheRules(DeclarationTemplate form) {
        assertThat(TemplateRules.problems(form, form)).isEmpty();
    }

    @Test
    void rowsMayBeTakenOutMovedAndAdded() {
        assertThat(places(form -> {
                    ((ArrayNode) form.at("/texts")).remove(0);
                    ArrayNode rows = (ArrayNode) form.at("/funding/rows");
                    rows.add(rows.remove(2));
                    rows.remove(1);
                    ArrayNode categories = (ArrayNode) form.at("/indicators/categories");
                    categories.insert(0, categories.remove(2));
                    ((ArrayNode) categories.at("/1/types")).remove(3);
                    form.withArray("footer").remove(0);
                    ((ArrayNode) form.at("/fieldRows")).remove(2);
                    form.withArray("fieldRows").add(JSON.readTree("""
                                    [{"key": "START_DATE", "label": "开始日期", "required": true, "kind": "DATE",
                                      "choices": [], "filledFrom": "PROJECT"}]"""));
                }))
                .isEmpty();
    }

    @Test
    void onePeriodIsEnoughWhenAllBlocksFollow() {
        assertThat(places(form -> form.putArray("periods").add("ANNUAL")))
                .contains("funding.rows[0].labels", "goals.labels", "indicators.valueLabels");
        assertThat(places(form -> {
                    form.putArray("periods").add("ANNUAL");
                    form.at("/funding/rows").forEach(row -> ((ObjectNode) row.get("labels")).remove("IMPLEMENTATION"));
                    ((ObjectNode) form.at("/goals/labels")).remove("IMPLEMENTATION");
                    ((ObjectNode) form.at("/indicators/valueLabels")).remove("IMPLEMENTATION");
                }))
                .isEmpty();
    }

    @Test
    void whatIsNoFormAnyMoreIsToldAllAtOnceWithItsPlaces() {
        assertThat(places(form -> {
                    ArrayNode rows = (ArrayNode) form.at("/funding/rows");
                    ((ObjectNode) rows.get(1)).put("source", "UNKNOWN");
                    ((ObjectNode) rows.get(5)).put("sum", true);
                    ArrayNode categories = (ArrayNode) form.at("/indicators/categories");
                    ((ArrayNode) categories.at("/2/types")).removeAll();
                    categories.add(categories.get(0).deepCopy());
                    ((ObjectNode) form.at("/fieldRows/0/0")).put("filledFrom", "ELSEWHERE");
                    ((ObjectNode) form.at("/texts/0"))
                            .put("key", "PROJECT_NAME")
                            .put("longest", 0);
                }))
                .contains(
                        "funding.rows[1].source",
                        "funding.rows[5].sum",
                        "indicators.categories[2].types",
                        "indicators.categories[3].category",
                        "fieldRows[0][0].filledFrom",
                        "texts[0].key",
                        "texts[0].longest");
    }
}
