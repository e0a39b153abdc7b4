package io.mingzhang.standards.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.FormTemplates;
import io.mingzhang.standards.vocabulary.PrintedLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed by these forms must be read again as what it is. */
class DeclarationTemplatesTest {

    private static final FormTemplates VOCABULARY = Standards.shipped().forms();

    static Stream<DeclarationTemplate> all() {
        return Standards.shipped().declarations().all().stream();
    }

    @Test
    void thereIsOneForEveryBuildInUse() {
        assertThat(all().map(DeclarationTemplate::variant)).containsExactly("A", "A2", "B", "C", "D", "E", "F");
    }

    @ParameterizedTest
    @MethodSource("all")
    void titleAnnouncesTheFormOnceItsBlanksAreFilled(DeclarationTemplate template) {
        String title = template.title().replace("{division}", "云州市").replace("{department}", "云州市民政局");
        assertThat(VOCABULARY.formOf(title))
                .contains(template.wholeDepartment() ? "DEPARTMENT_TARGET" : "PROJECT_TARGET");
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsOfFieldsMeanTheFieldsTheyAreKeptUnder(DeclarationTemplate template) {
        Stream<List<String>> cells =
                template.fieldRows().stream().flatMap(List::stream).map(field -> List.of(field.key(), field.label()));
        Stream<List<String>> texts = template.texts().stream().map(text -> List.of(text.key(), text.label()));
        Stream<List<String>> footer = template.footer().stream().map(field -> List.of(field.key(), field.label()));
        assertThat(Stream.of(cells, texts, footer).flatMap(fields -> fields))
                .allSatisfy(field -> assertThat(VOCABULARY.field(PrintedLabel.of(field.getLast())))
                        .contains(field.getFirst()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLabelOfMoneyIsKnownAndNoneMeansTwoRows(DeclarationTemplate template) {
        FormParts.Funding funding = template.funding();
        if (funding == null) {
            assertThat(template.tasks()).isNotNull();
            return;
        }
        for (String period : template.periods()) {
            List<String> sources = funding.rows().stream()
                    .filter(row -> row.labels().containsKey(period))
                    .map(row -> VOCABULARY
                            .funding(PrintedLabel.of(row.labels().getOrDefault(period, "")))
                            .orElseThrow()
                            .source())
                    .toList();
            assertThat(sources).doesNotHaveDuplicates().startsWith("TOTAL");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void levelsOfIndicatorsAreReadAsWhatTheyAreKeptUnder(DeclarationTemplate template) {
        assertThat(template.indicators().categories()).allSatisfy(category -> {
            assertThat(VOCABULARY.category(PrintedLabel.of(category.label()))).contains(category.category());
            assertThat(category.types())
                    .allSatisfy(type -> assertThat(VOCABULARY.type(PrintedLabel.of(type.label() + type.markText())))
                            .hasValueSatisfying(read -> assertThat(read.type()).isEqualTo(type.type())));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void fieldsOfTheRecognizedBuildAreAllAskedFor(DeclarationTemplate template) {
        String build = template.variant().equals("A2") ? "A" : template.variant();
        List<String> keys = Stream.of(
                        template.fieldRows().stream().flatMap(List::stream).map(FormParts.FieldCell::key),
                        template.texts().stream().map(FormParts.LongText::key),
                        template.footer().stream().map(FormParts.FooterField::key))
                .flatMap(found -> found)
                .toList();
        assertThat(keys).containsAll(VOCABULARY.template(build).orElseThrow().requiredFields());
    }
}
