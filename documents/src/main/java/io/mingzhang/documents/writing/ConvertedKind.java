package io.mingzhang.documents.writing;

import io.mingzhang.documents.writing.csv.CsvFile;
import io.mingzhang.documents.writing.csv.DisclosureCsv;
import io.mingzhang.documents.writing.docx.WordWriter;
import io.mingzhang.documents.writing.paged.PagedDisclosure;
import io.mingzhang.documents.writing.paged.PagedWriter;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.documents.writing.pdf.PdfWriter;
import io.mingzhang.documents.writing.xlsx.DisclosureWorkbook;
import io.mingzhang.model.Disclosure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The kinds of files a document can be written as: the door to the writers. */
public enum ConvertedKind {
    /** A workbook. */
    XLSX("xlsx") {
        @Override
        public void write(Disclosure document, OutputStream out) throws IOException {
            DisclosureWorkbook.write(document, out);
        }
    },
    /** A Word document. */
    DOCX("docx") {
        @Override
        public void write(Disclosure document, OutputStream out) throws IOException {
            try (PagedWriter word = WordWriter.to(out, document.department())) {
                PagedDisclosure.write(document, word);
            }
        }
    },
    /** A PDF file for print; it cannot be read again. */
    PDF("pdf") {
        @Override
        public void write(Disclosure document, OutputStream out) throws IOException {
            try (PagedWriter pdf = PdfWriter.to(out, document.department(), FontFolder.shipped())) {
                PagedDisclosure.write(document, pdf);
            }
        }
    },
    /** Comma-separated values, one file for each part, in a ZIP file. */
    CSV("zip") {
        @Override
        public void write(Disclosure document, OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (CsvFile file : DisclosureCsv.files(document)) {
                    ZipEntry entry = new ZipEntry(file.name());
                    entry.setTime(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(file.bytes());
                    zip.closeEntry();
                }
            }
        }
    };

    /** The first moment a ZIP file can name: the same document gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private final String extension;

    ConvertedKind(String extension) {
        this.extension = extension;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes a document; the stream is closed. */
    public abstract void write(Disclosure document, OutputStream out) throws IOException;
}
