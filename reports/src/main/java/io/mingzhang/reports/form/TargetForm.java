package io.mingzhang.reports.form;

import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.documents.writing.csv.CsvFile;
import io.mingzhang.documents.writing.csv.DisclosureCsv;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.json.DocumentsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a document can be converted to. */
public enum TargetForm {
    /** A workbook. */
    XLSX(".xlsx"),
    /** A Word document. */
    DOCX(".docx"),
    /** A PDF file for print. */
    PDF(".pdf"),
    /** The model as JSON, as {@code read --format json} prints it. */
    JSON(".json"),
    /** A folder, or a ZIP file, of comma-separated values. */
    CSV("-csv");

    private static final String ZIP = ".zip";

    private final String ending;

    TargetForm(String ending) {
        this.ending = ending;
    }

    /** What is put behind the name of the document. */
    public String ending() {
        return ending;
    }

    /** Whether the target is a folder of files and not one file. */
    public boolean isFolder(Path target) {
        return this == CSV
                && !target.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ZIP);
    }

    /** Writes a document as one file; the stream is closed. */
    public void write(Disclosure document, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> ConvertedKind.XLSX.write(document, out);
            case DOCX -> ConvertedKind.DOCX.write(document, out);
            case PDF -> ConvertedKind.PDF.write(document, out);
            case CSV -> ConvertedKind.CSV.write(document, out);
            case JSON -> json(document, out);
        }
    }

    /** Writes a document into a folder, which is made where it is missing. */
    public void write(Disclosure document, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (CsvFile file : DisclosureCsv.files(document)) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
    }

    private static void json(Disclosure document, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                DocumentsJson json = new DocumentsJson(writer)) {
            json.add(document);
            json.finish(List.of());
        }
    }
}
