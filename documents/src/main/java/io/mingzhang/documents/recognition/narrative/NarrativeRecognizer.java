package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes contents, headings, paragraphs and the figures in them, in what tables and forms have left of a document.
 * Linear in the text.
 */
public final class NarrativeRecognizer {

    private static final int TITLE_ROWS = 12;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_TITLE = 40;

    private final Lexicon lexicon;

    /** A recognizer with the vocabulary of the standards. */
    public NarrativeRecognizer(Standards standards) {
        java.util.Objects.requireNonNull(standards);
        this.lexicon = Lexicon.shipped();
    }

    /**
     * Reads the prose of a document.
     *
     * @param content the document
     * @param claims what is understood already; the rows of the prose are taken
     * @param tables the tables recognized before, for year and names
     * @param targets the forms recognized before, for the year
     */
    public RecognizedNarrative recognize(
            DocumentContent content, Claims claims, List<BudgetTable> tables, List<PerformanceTarget> targets) {
        List<ContentsEntry> contents = ContentsReader.read(content.rows(), claims);
        List<ContentRow> prose = content.rows().stream()
                .filter(row ->
                        !row.tabular() && claims.isFree(row) && !row.soleText().isEmpty())
                .toList();
        int year = year(tables, targets, prose);
        SectionReader reader = new SectionReader(new DocumentWords(lexicon, year, ownNames(tables, content)));
        prose.forEach(row -> {
            reader.add(row);
            claims.take(row);
        });
        return new RecognizedNarrative(contents, reader.finish());
    }

    private static int year(List<BudgetTable> tables, List<PerformanceTarget> targets, List<ContentRow> prose) {
        Optional<FiscalYear> stated = Stream.concat(
                        tables.stream().flatMap(table -> table.year().stream()),
                        targets.stream().flatMap(target -> target.year().stream()))
                .findFirst();
        return stated.map(FiscalYear::value).orElseGet(() -> YearsInText.fiscalYear(prose));
    }

    /** Names of the department: from the lines above the tables, and what stands before the year in the first lines. */
    private static List<String> ownNames(List<BudgetTable> tables, DocumentContent content) {
        Set<String> names = new LinkedHashSet<>();
        for (BudgetTable table : tables) {
            for (String name : table.department().split("[,，、;；\\s]+|\\[[^\\]]*\\]")) {
                names.add(PlainText.fold(name));
            }
        }
        content.rows().stream().limit(TITLE_ROWS).map(ContentRow::soleText).forEach(title -> {
            String folded = PlainText.fold(title);
            if (folded.length() <= LONGEST_TITLE && Numbering.of(title).level() == 0) {
                names.add(folded.replaceFirst("(?:(?:19|20)\\d\\d年.*|部门预算.*|单位预算.*|部门决算.*)$", ""));
            }
        });
        return new ArrayList<>(
                names.stream().filter(name -> name.length() >= SHORTEST_NAME).toList());
    }
}
