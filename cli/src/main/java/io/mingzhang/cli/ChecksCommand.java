package io.mingzhang.cli;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.cli.catalogue.CatalogueJson;
import io.mingzhang.cli.catalogue.CheckPage;
import io.mingzhang.cli.catalogue.CheckPages;
import io.mingzhang.cli.catalogue.CheckTable;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code checks [ID…]}: the catalogue, or the full page of single checks. */
@Command(
        name = "checks",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "审核规则目录；给出编号则显示该规则的全文。设置中写了自定规则时也一并列出。",
        subcommands = TryCommand.class)
final class ChecksCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        /** For people at a terminal. */
        TEXT,
        /** For web pages. */
        MARKDOWN,
        /** For programs. */
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "编号", description = "规则编号、前缀（SUM）或通配（*-01）。")
    private List<String> ids = List.of();

    @Option(names = "--format", paramLabel = "格式", defaultValue = "text", description = "text（默认）、markdown 或 json。")
    private Format format = Format.TEXT;

    @Option(names = "--pages", hidden = true, description = "Writes docs/checks: a page for every check and the index.")
    private @Nullable Path pages;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (pages != null) {
            return write(new CheckPages(Rulebook.shipped(Standards.shipped()).catalogue()), pages);
        }
        List<CheckInfo> catalogue = settings.load(spec).rulebook().catalogue();
        List<CheckInfo> chosen = chosen(catalogue);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> CatalogueJson.write(chosen, out);
            case MARKDOWN -> out.print(ids.isEmpty() ? new CheckPages(chosen).index() : CheckPage.all(chosen));
            case TEXT -> {
                List<String> lines = ids.isEmpty()
                        ? CheckTable.lines(chosen)
                        : chosen.stream()
                                .flatMap(info -> CheckPage.text(info, Terminal.ink()).stream())
                                .toList();
                lines.forEach(out::println);
            }
        }
        out.flush();
        return 0;
    }

    private List<CheckInfo> chosen(List<CheckInfo> catalogue) {
        List<String> known = catalogue.stream().map(CheckInfo::id).toList();
        CheckSelection selection = CheckSelection.of(ids);
        UnknownChecks.refuse(spec, selection, known);
        return catalogue.stream().filter(info -> selection.includes(info.id())).toList();
    }

    private int write(CheckPages generated, Path directory) {
        try {
            generated.writeTo(directory);
            return 0;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new ParameterException(spec.commandLine(), "无法写入 " + directory, unwritable);
        }
    }
}
