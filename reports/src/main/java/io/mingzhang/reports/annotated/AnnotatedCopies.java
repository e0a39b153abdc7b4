package io.mingzhang.reports.annotated;

import io.mingzhang.documents.annotation.AnnotatedCopy;
import io.mingzhang.documents.annotation.Annotation;
import io.mingzhang.documents.annotation.pdf.AnnotatedPdf;
import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.writing.pdf.FontsMissingException;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Writes the annotated copies while files are examined, and tells in the end which there are and which there cannot be. */
public final class AnnotatedCopies implements Report {

    private static final String WRITTEN = "written";
    private static final String NOT_WRITTEN = "not-written";
    private static final String MARK = ".审查";
    private static final int MOST_TOLD = 20;

    private final Path folder;
    private final Severity minimum;
    private final Consumer<String> teller;
    private final Map<Path, String> taken = new ConcurrentHashMap<>();
    private int written;
    private int notWritten;

    /**
     * Copies of the files of a run.
     *
     * @param folder where to; it exists
     * @param minimum the mildest severity noted
     * @param teller hears, line by line, what was written
     */
    public AnnotatedCopies(Path folder, Severity minimum, Consumer<String> teller) {
        this.folder = folder;
        this.minimum = minimum;
        this.teller = teller;
    }

    @Override
    public ReportPart part(Audited audited) {
        String source = audited.document().source();
        try {
            AnnotatedFile copy = annotated(audited, Files.readAllBytes(Path.of(source)), minimum);
            Path target = target(source);
            Path unfinished = Files.createTempFile(folder, ".mingzhang-", ".part");
            Files.write(unfinished, copy.bytes());
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            String cautions = String.join("", copy.cautions());
            return new ReportPart(List.of(new Line(WRITTEN, List.of(source, target.toString(), cautions))));
        } catch (NoAnnotatedCopyException refused) {
            return notWritten(source, refused.why());
        } catch (IOException unwritable) {
            return notWritten(source, "无法写入文件夹 " + folder + "，请检查写权限和磁盘空间");
        }
    }

    /**
     * A file with its findings as notes.
     *
     * @param audited what was found in it
     * @param original the bytes of the file
     * @param minimum the mildest severity noted
     * @throws NoAnnotatedCopyException when it can have none
     */
    public static AnnotatedFile annotated(Audited audited, byte[] original, Severity minimum)
            throws NoAnnotatedCopyException {
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        try {
            if (FileSignature.isPdf(original)) {
                AnnotatedPdf copy = AnnotatedCopy.ofPages(original, Remarks.of(audited, shown));
                return new AnnotatedFile(copy.bytes(), copy.cautions());
            }
            List<Annotation> notes = Notes.of(audited.document(), shown);
            return new AnnotatedFile(AnnotatedCopy.of(original, notes), List.of());
        } catch (UnreadableDocumentException refused) {
            boolean unsuited = refused.refusal().reason() == Refusal.Reason.UNSUPPORTED;
            throw new NoAnnotatedCopyException(
                    unsuited ? "只有 xlsx、docx 和 PDF 文件可以加批注" : refused.refusal().message(), refused);
        } catch (FontsMissingException missing) {
            throw new NoAnnotatedCopyException(String.valueOf(missing.getMessage()), missing);
        }
    }

    /** 预算.xlsx → 预算.审查.xlsx; the second of one name is 预算.审查-2.xlsx. */
    public static String name(String fileName, int number) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String suffix = dot > 0 ? fileName.substring(dot) : "";
        return stem + MARK + (number > 1 ? "-" + number : "") + suffix;
    }

    private static ReportPart notWritten(String source, String reason) {
        return new ReportPart(List.of(new Line(NOT_WRITTEN, List.of(source, reason))));
    }

    /** Files of one name from several folders are told apart by number. */
    private Path target(String source) {
        String name = String.valueOf(Path.of(source).getFileName());
        for (int number = 1; ; number++) {
            Path target = folder.resolve(name(name, number));
            String owner = taken.putIfAbsent(target, source);
            if (owner == null || owner.equals(source)) {
                return target;
            }
        }
    }

    @Override
    public void add(ReportPart part) {
        for (Line line : part.lines()) {
            boolean done = line.kind().equals(WRITTEN);
            int before = done ? written++ : notWritten++;
            if (before < MOST_TOLD) {
                teller.accept(
                        done
                                ? "批注副本：" + line.cells().get(1)
                                        + caution(line.cells().get(2))
                                : "没有批注副本：" + line.text() + "，" + line.cells().get(1));
            }
        }
    }

    private static String caution(String said) {
        return said.isEmpty() ? "" : "（注意：" + said + "）";
    }

    @Override
    public void finish(Totals totals) {
        if (written + notWritten > 1) {
            teller.accept("批注副本共 " + written + " 个，另有 " + notWritten + " 个文件不能加批注。");
        }
    }

    @Override
    public void close() {
        taken.clear();
    }
}
