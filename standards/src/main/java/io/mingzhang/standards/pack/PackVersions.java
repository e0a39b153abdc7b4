package io.mingzhang.standards.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** The contents of the data files as short checksums, so that a report can say with which of them it was made. */
public final class PackVersions {

    private static final List<String> PATHS = List.of(
            "classification/departmental-economic-2018.tsv",
            "classification/departmental-economic-2018.yaml",
            "classification/departmental-to-government-economic.tsv",
            "classification/economic-changes.yaml",
            "classification/functional-2009.tsv",
            "classification/functional-2009.yaml",
            "classification/functional-2024.tsv",
            "classification/functional-2024.yaml",
            "classification/functional-changes.yaml",
            "classification/government-economic-2018.tsv",
            "classification/government-economic-2018.yaml",
            "classification/income-2024.tsv",
            "classification/income-2024.yaml",
            "forms/declaration-templates.yaml",
            "forms/starter-indicators.tsv",
            "project/project-library.yaml",
            "publication/required-tables.yaml",
            "vocabulary/column-vocabulary.yaml",
            "vocabulary/form-templates.yaml",
            "vocabulary/indicator-vocabulary.yaml",
            "vocabulary/narrative-grammar.yaml",
            "vocabulary/row-vocabulary.yaml",
            "vocabulary/table-catalogue.yaml",
            "vocabulary/traditional-characters.tsv",
            "wording/confusions.tsv",
            "wording/wording.yaml",
            "workflow/default-chains.yaml");

    private PackVersions() {}

    /** The files by path, each with the CRC-32C of its text in eight hexadecimal digits; reads all of them. */
    public static Map<String, String> read() {
        Map<String, String> versions = new TreeMap<>();
        for (String path : PATHS) {
            CRC32C checksum = new CRC32C();
            checksum.update(Packs.text(path).getBytes(StandardCharsets.UTF_8));
            versions.put(path, "%08x".formatted(checksum.getValue()));
        }
        return Map.copyOf(versions);
    }
}
