package io.mingzhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vocabularies of standards name meanings by the constants of this module: every name they use must exist here. */
class VocabularyNamesTest {

    @Test
    void tableKindsExistAndEachHasATitle() {
        List<String> kinds = Packs.yaml("vocabulary/table-catalogue.yaml").items("tables").stream()
                .map(table -> table.text("kind"))
                .toList();
        assertNames(kinds, TableKind.values());
        assertThat(kinds).doesNotHaveDuplicates().hasSize(TableKind.values().length);
    }

    @Test
    void headerMeaningsExist() {
        List<PackNode> words = Packs.yaml("vocabulary/column-vocabulary.yaml").items("words");
        assertNames(values(words, "role"), ColumnRole.values());
        assertMeanings(words);
    }

    @Test
    void countedExpensesExist() {
        assertNames(values(Packs.yaml("wording/wording.yaml").items("counted_expenses"), "measure"), Measure.values());
    }

    @Test
    void lineItemsExist() {
        assertNames(values(Packs.yaml("vocabulary/row-vocabulary.yaml").items("items"), "id"), LineItem.values());
    }

    @Test
    void formMeaningsExist() {
        PackNode forms = Packs.yaml("vocabulary/form-templates.yaml");
        assertNames(forms.at("fields").entries().keySet(), TargetField.values());
        assertNames(forms.at("funding_sources").entries().keySet(), FundingSource.values());
        assertNames(forms.at("periods").entries().keySet(), TargetPeriod.values());
        assertNames(forms.at("goal_labels").entries().keySet(), TargetPeriod.values());
        assertNames(forms.at("categories").entries().keySet(), IndicatorCategory.values());
        assertNames(forms.at("types").entries().keySet(), IndicatorType.values());
        for (PackNode template : forms.items("templates")) {
            assertNames(template.texts("required_fields"), TargetField.values());
            assertNames(template.texts("sources"), FundingSource.values());
            assertNames(template.texts("required_types"), IndicatorType.values());
            assertNames(template.at("signature").texts("periods"), TargetPeriod.values());
        }
    }

    private static void assertMeanings(List<PackNode> nodes) {
        assertNames(values(nodes, "side"), Side.values());
        assertNames(values(nodes, "fund"), Fund.values());
        assertNames(values(nodes, "period"), BudgetPeriod.values());
        assertNames(values(nodes, "measure"), Measure.values());
    }

    private static List<String> values(List<PackNode> nodes, String key) {
        return nodes.stream()
                .map(node -> node.text(key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void assertNames(Collection<String> used, Enum<?>[] constants) {
        Set<String> known = Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
        assertThat(known).containsAll(used);
    }
}
