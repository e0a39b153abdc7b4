package io.mingzhang.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fictional documents with planted errors, printed by an office program in several looks, have the findings of their text: what
 * is read from pages is what was printed on them.
 */
class OfficePrintedTest {

    private static final Pattern BORDERS = Pattern.compile("<w:tblBorders>.*?</w:tblBorders>", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("<w:sz(Cs)? w:val=\"(\\d+)\"/>");
    private static final Pattern FONT = Pattern.compile("w:eastAsia=\"(?!zh)[^\"]*\"");
    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>";
    private static final int MINUTES = 3;

    /** Without upright rules so many of the errors of a document may be missed: what is reached; none may be made up. */
    private static final int LOST = 2;

    /** How a document looks before it is printed. */
    private enum Look {
        AS_WRITTEN,
        LARGE,
        SMALL,
        OTHER_TYPE,
        LANDSCAPE,
        OPEN_AT_THE_SIDES,
        LEVEL_RULES,
        WITHOUT_RULES;

        boolean hasUprightRules() {
            return compareTo(LEVEL_RULES) < 0;
        }

        String of(String part) {
            return switch (this) {
                case AS_WRITTEN -> part;
                case LARGE -> sized(part, 13);
                case SMALL -> sized(part, 7);
                case OTHER_TYPE -> FONT.matcher(part).replaceAll("w:eastAsia=\"WenQuanYi Zen Hei\"");
                case LANDSCAPE ->
                    part.replace(
                            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
                case OPEN_AT_THE_SIDES -> ruled(part, List.of("top", "bottom", "insideH", "insideV"));
                case LEVEL_RULES -> ruled(part, List.of("top", "bottom", "insideH"));
                case WITHOUT_RULES -> ruled(part, List.of());
            };
        }

        private static String sized(String part, int tenths) {
            return SIZE.matcher(part)
                    .replaceAll(size -> "<w:sz%s w:val=\"%d\"/>"
                            .formatted(
                                    size.group(1) == null ? "" : "Cs",
                                    Math.max(9, Integer.parseInt(size.group(2)) * tenths / 10)));
        }

        private static String ruled(String part, List<String> sides) {
            StringBuilder borders = new StringBuilder("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                borders.append("<w:%s w:val=\"%s\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                        .formatted(side, sides.contains(side) ? "single" : "nil"));
            }
            return BORDERS.matcher(part)
                    .replaceAll(borders.append("</w:tblBorders>").toString())
                    .replace(SHADE, "");
        }
    }

    @Test
    void findingsOfThePrintedPagesAreThoseOfTheText(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled(), "no office program (soffice) on this machine to print with");
        List<FictionalExamples.Example> examples = FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith("-with-errors.txt"))
                .toList();
        for (FictionalExamples.Example example : examples) {
            byte[] document = written(Examination.of(example.name(), example.text()));
            for (Look look : Look.values()) {
                Files.write(folder.resolve(example.name() + "-" + look + ".docx"), dressed(document, look));
            }
        }
        print(folder);

        assertThat(examples).hasSize(3);
        for (FictionalExamples.Example example : examples) {
            Examination text = Examination.of(example.name(), example.text());
            for (Look look : Look.values()) {
                Path file = folder.resolve(example.name() + "-" + look + ".pdf");
                Examination pages = Examination.of(example.name(), Files.readAllBytes(file));
                if (look.hasUprightRules()) {
                    assertThat(lines(pages, true))
                            .as(file.getFileName().toString())
                            .isEqualTo(lines(text, true));
                } else {
                    List<String> said = lines(text, false);
                    assertThat(lines(pages, false))
                            .as(file.getFileName().toString())
                            .hasSizeBetween(said.size() - LOST, said.size())
                            .isSubsetOf(said);
                }
            }
        }
    }

    /** The errors, with what they are about or with their figures only; what is doubtful may be seen differently on pages. */
    private static List<String> lines(Examination examination, boolean about) {
        return examination.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> line(finding, about))
                .sorted()
                .toList();
    }

    private static String line(Finding finding, boolean about) {
        return finding.checkId()
                + (about ? " " + finding.problem().identity() : "")
                + finding.problem()
                        .relation()
                        .map(relation -> " expected %s found %s"
                                .formatted(
                                        relation.expected().toPlainString(),
                                        relation.found().toPlainString()))
                        .orElse("");
    }

    private static byte[] written(Examination examined) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConvertedKind.DOCX.write(examined.document(), bytes);
        return bytes.toByteArray();
    }

    private static byte[] dressed(byte[] document, Look look) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String content = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(look.of(content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private static void print(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process printing = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("print.log").toFile())
                .start();
        assertThat(printing.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("printing ends")
                .isTrue();
    }
}
