package io.mingzhang.acceptance.mutation;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Seeds;
import io.mingzhang.documents.fictional.AccountsLayout;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalAccounts;
import io.mingzhang.documents.fictional.FictionalDepartment;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalExecution;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.kernel.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document for the mutation run.
 *
 * @param id its name in the report
 * @param text its content
 * @param figures the figures in it, by reading the characters
 * @param binding the relation that binds a figure, in words, drawn up independently of the checks; empty when none does
 */
record ExaminedText(
        String id, String text, List<PrintedFigure> figures, Function<PrintedFigure, Optional<String>> binding)
        implements ExaminedCopy {

    private static final long FICTIONAL_SEED = 424242;

    /** The real documents, where present, and one fictional document in each style. */
    static List<ExaminedText> all() {
        List<ExaminedText> all = new ArrayList<>();
        for (Seeds.Seed seed : Seeds.all()) {
            RelationList relations = RelationList.of(seed.id())
                    .orElseThrow(() -> new IllegalStateException("No list of relations for " + seed.id()));
            all.add(new ExaminedText(seed.id(), seed.text(), FigureScan.of(seed.text()), relations::binding));
        }
        all.addAll(fictionalInAllStyles());
        return all;
    }

    /** A fictional document in each style. */
    static List<ExaminedText> fictionalInAllStyles() {
        return FictionalStyles.ALL.stream().map(ExaminedText::fictional).toList();
    }

    /** The first of the fictional documents. */
    static ExaminedText fictional() {
        return fictional(FictionalStyles.ALL.getFirst());
    }

    private static ExaminedText fictional(FictionalStyle style) {
        FictionalDepartment department = FictionalDepartments.of(FICTIONAL_SEED, 2024, 3, 5, style.granule());
        return fictional(style.id(), alterations -> style.write(department, alterations));
    }

    /** Fictional final accounts in each layout, one of each for these seeds. */
    static List<ExaminedText> accounts(long... seeds) {
        List<ExaminedText> all = new ArrayList<>();
        for (AccountsLayout layout : AccountsLayout.values()) {
            for (long seed : seeds) {
                FictionalAccounts accounts = FictionalExecution.of(seed, 2024, layout.granule());
                String id = "accounts-" + layout.name().toLowerCase(Locale.ROOT) + "-" + seed;
                all.add(fictional(id, alterations -> layout.write(accounts, alterations)));
            }
        }
        return all;
    }

    private static ExaminedText fictional(String id, Function<Alterations, String> writer) {
        String text = writer.apply(Alterations.none());
        KeyedFigures keys = KeyedFigures.of(writer);
        Map<String, String> relations = KeyedFigures.relations();
        return new ExaminedText(
                id,
                text,
                FigureScan.of(text),
                figure -> keys.key(figure)
                        .flatMap(key -> relations.entrySet().stream()
                                .filter(relation -> key.matches(relation.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()));
    }

    @Override
    public Optional<String> bindingOf(PrintedFigure figure) {
        return binding.apply(figure);
    }

    @Override
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Set<String> places(Finding finding) {
        return Examination.lines(finding).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    @Override
    public Set<String> places(PrintedFigure figure, byte[] changed) {
        return Set.of(String.valueOf(figure.line()));
    }

    /** The text with a figure changed; the number of lines stays. */
    @Override
    public byte[] with(PrintedFigure figure, String changed) {
        int start = 0;
        for (int line = 1; line < figure.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int mark = figure.line() == 1 && text.startsWith("\ufeff") ? 1 : 0;
        int at = start + mark + figure.start();
        if (!text.startsWith(figure.text(), at)) {
            throw new IllegalStateException("%s is not at line %d".formatted(figure.text(), figure.line()));
        }
        return (text.substring(0, at)
                        + changed
                        + text.substring(at + figure.text().length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
