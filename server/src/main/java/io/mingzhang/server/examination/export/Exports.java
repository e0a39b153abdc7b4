package io.mingzhang.server.examination.export;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.reports.annotated.AnnotatedCopies;
import io.mingzhang.reports.annotated.NoAnnotatedCopyException;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.form.ReportForm;
import io.mingzhang.reports.form.TargetForm;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.text.AuditReport;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** Makes the files. */
@Service
class Exports {

    private static final String NOT_ANNOTATED = "没有批注的文件.txt";

    private final Reexamination reexamination;
    private final Map<String, String> bases;

    Exports(Reexamination reexamination, Rulebook rulebook) {
        this.reexamination = reexamination;
        this.bases =
                rulebook.catalogue().stream().collect(Collectors.toUnmodifiableMap(CheckInfo::id, CheckInfo::basis));
    }

    /** A report over documents, one after the other in memory; those of a set once more together. */
    SpooledFile report(Compilation compilation, ReportForm form, Wish wish) {
        return SpooledFile.of(target -> {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
            ReportForm.About about = new ReportForm.About(
                    new AuditReport.Show(wish.minimum(), true, false),
                    CheckSelection.ALL,
                    compilation.sources().size(),
                    wish.letterhead(),
                    bases);
            try (Report report = form.open(new ReportForm.Target(text, target, Ink.NONE), about)) {
                write(compilation, report, wish.held());
            }
            text.flush();
            if (text.checkError()) {
                throw new IOException("The report could not be written");
            }
        });
    }

    private void write(Compilation compilation, Report report, boolean held) {
        Totals totals = new Totals();
        Set<String> taken = new HashSet<>();
        for (ExportSource source : compilation.sources()) {
            switch (reexamination.examine(source, unique(source.path(), taken), held)) {
                case Result.Failed<Audited>(var failure) -> totals.add(failure);
                case Result.Done<Audited>(var audited) -> {
                    totals.add(FileTally.of(audited, CheckSelection.ALL));
                    report.write(audited);
                }
            }
        }
        compilation.together().map(Supplier::get).ifPresent(set -> {
            totals.add(set);
            report.add(set);
        });
        report.finish(totals);
    }

    private static String unique(String path, Set<String> taken) {
        String name = path;
        for (int number = 2; !taken.add(name); number++) {
            name = path + " (" + number + ")";
        }
        return name;
    }

    /** The copy of a file with the findings as notes. */
    SpooledFile annotated(ExportSource source, Wish wish) {
        return switch (reexamination.examine(source, source.fileName(), false)) {
            case Result.Failed<Audited>(var failure) -> throw unreadable(failure);
            case Result.Done<Audited>(var audited) -> {
                try {
                    byte[] copy = AnnotatedCopies.annotated(audited, reexamination.original(source), wish.minimum())
                            .bytes();
                    yield SpooledFile.of(target -> target.write(copy));
                } catch (NoAnnotatedCopyException refused) {
                    throw new Refused(ProblemCode.CONFLICT, refused.why() + "，没有批注副本。", "请改用网页、Excel 问题清单或 Word 审查意见。");
                }
            }
        };
    }

    /** The annotated copies of many files, with a list of those that cannot be annotated. */
    SpooledFile annotatedCopies(List<ExportSource> sources, Wish wish) {
        return SpooledFile.of(target -> {
            try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
                List<String> left = new ArrayList<>();
                Set<String> taken = new HashSet<>();
                for (ExportSource source : sources) {
                    add(source, wish, zip, taken).ifPresent(left::add);
                }
                if (!left.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(NOT_ANNOTATED));
                    zip.write(String.join("\r\n", left).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    /** Why there is no copy, if there is none. */
    private Optional<String> add(ExportSource source, Wish wish, ZipOutputStream zip, Set<String> taken)
            throws IOException {
        switch (reexamination.examine(source, source.fileName(), false)) {
            case Result.Failed<Audited>(var failure) -> {
                return Optional.of(source.path() + "：" + failure.reason());
            }
            case Result.Done<Audited>(var audited) -> {
                try {
                    byte[] copy = AnnotatedCopies.annotated(audited, reexamination.original(source), wish.minimum())
                            .bytes();
                    int number = 1;
                    while (!taken.add(AnnotatedCopies.name(source.fileName(), number))) {
                        number++;
                    }
                    zip.putNextEntry(new ZipEntry(AnnotatedCopies.name(source.fileName(), number)));
                    zip.write(copy);
                    zip.closeEntry();
                    return Optional.empty();
                } catch (NoAnnotatedCopyException refused) {
                    return Optional.of(source.path() + "：" + refused.why());
                }
            }
        }
    }

    /** The document written anew, as it was understood. */
    SpooledFile converted(ExportSource source, TargetForm form) {
        return switch (reexamination.read(source, source.fileName())) {
            case Result.Failed<Understood>(var failure) -> throw unreadable(failure);
            case Result.Done<Understood>(var understood) -> {
                if (Audited.isNoBudget(understood.document())) {
                    throw unreadable(Failure.noBudget(source.fileName()));
                }
                yield SpooledFile.of(target -> form.write(understood.document(), target));
            }
        };
    }

    private static Refused unreadable(Failure failure) {
        return new Refused(ProblemCode.CONFLICT, failure.reason() + "。", failure.advice() + "。");
    }
}
