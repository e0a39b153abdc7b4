package io.mingzhang.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every data file keeps to its schema, and the schemas refuse what they should. */
class SchemasTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "vocabulary/table-catalogue.yaml, table-catalogue",
        "vocabulary/column-vocabulary.yaml, column-vocabulary",
        "vocabulary/row-vocabulary.yaml, row-vocabulary",
        "vocabulary/form-templates.yaml, form-templates",
        "wording/wording.yaml, wording",
        "vocabulary/indicator-vocabulary.yaml, indicator-vocabulary",
        "publication/required-tables.yaml, required-tables",
        "forms/declaration-templates.yaml, declaration-templates",
        "project/project-library.yaml, project-library",
        "workflow/default-chains.yaml, default-chains",
        "classification/functional-2024.yaml, catalogue-manifest",
        "classification/functional-2009.yaml, catalogue-manifest",
        "classification/departmental-economic-2018.yaml, catalogue-manifest",
        "classification/government-economic-2018.yaml, catalogue-manifest",
        "classification/income-2024.yaml, catalogue-manifest",
        "classification/functional-changes.yaml, catalogue-changes",
        "classification/economic-changes.yaml, catalogue-changes"
    })
    void fileKeepsToItsSchema(String file, String schema) {
        String json = JSON.writeValueAsString(Packs.yaml(file).value());
        assertThat(problems(schema, json)).isEmpty();
    }

    @Test
    void schemaRefusesUnknownKeysAndDates() {
        assertThat(problems("row-vocabulary", "{\"description\":\"x\",\"last_verified_on\":\"soon\",\"words\":[]}"))
                .isNotEmpty();
    }

    private static String problems(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Packs.text("schema/" + schema + ".schema.json"), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .toString()
                .replace("[]", "");
    }
}
