package io.mingzhang.acceptance.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Word documents as offices lay them out: titles above or inside tables, tables and forms broken over pages, forms nested in a
 * frame, lists of projects. Each is understood wholly, is free of errors, and shows the fault once one text of it is spoilt.
 */
class OfficeLaidWordDocumentsTest {

    private static final String BODY = "word/document.xml";

    /** A line of {@code worddocuments.tsv}. */
    record Sample(String file, String tables, long amounts, long indicators, String text, String spoilt) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() {
        return new String(resource("worddocuments.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .map(part -> new Sample(
                        part[0], part[1], Long.parseLong(part[2]), Long.parseLong(part[3]), part[4], part[5]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isUnderstoodWhollyAndFreeOfErrors(Sample sample) {
        Examination examination = Examination.of(sample.file() + ".docx", document(sample));

        assertThat(tables(examination.document())).isEqualTo(sample.tables());
        assertThat(amounts(examination.document())).isEqualTo(sample.amounts());
        assertThat(indicators(examination.document())).isEqualTo(sample.indicators());
        assertThat(examination.report().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .map(Examination::inOneLine)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsTheFaultOfASpoiltText(Sample sample) {
        List<Finding> found =
                Examination.of(sample.file() + ".docx", spoilt(sample)).graveFindings();

        assertThat(found)
                .anySatisfy(finding -> assertThat(finding.participants())
                        .anySatisfy(figure -> assertThat(figure.printed()).contains(sample.spoilt())));
    }

    private static String tables(Disclosure document) {
        return document.tables().isEmpty()
                ? "forms=" + document.targets().size()
                : document.tables().stream()
                        .map(table -> table.kind().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static long amounts(Disclosure document) {
        long inTables = document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(BudgetCell::amount)
                .filter(Optional::isPresent)
                .count();
        return inTables
                + document.targets().stream()
                        .flatMap(target -> target.funding().stream())
                        .filter(row -> row.amount().isPresent())
                        .count();
    }

    private static long indicators(Disclosure document) {
        return document.targets().stream()
                .mapToLong(target -> target.indicators().size())
                .sum();
    }

    private static byte[] spoilt(Sample sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document(sample)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(BODY) ? spoilt(content, sample) : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] spoilt(byte[] body, Sample sample) {
        String text = new String(body, StandardCharsets.UTF_8);
        String before = ">" + sample.text() + "<";
        int at = text.indexOf(before);
        assertThat(at).as("place of %s", sample.text()).isPositive();
        String after = text.substring(0, at) + ">" + sample.spoilt() + "<" + text.substring(at + before.length());
        return after.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] document(Sample sample) {
        return resource(sample.file() + ".docx");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(
                OfficeLaidWordDocumentsTest.class.getResourceAsStream("/worddocuments/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
