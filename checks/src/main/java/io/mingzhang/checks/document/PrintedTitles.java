package io.mingzhang.checks.document;

import io.mingzhang.standards.vocabulary.TableCatalogue;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The kinds of tables whose titles stand as lines of their own in the text. A table without a single row of figures that has no
 * rules either is not told from text; its title shows that it is there all the same.
 */
public final class PrintedTitles {

    private static final int LONGEST = 40;

    private final Set<String> kinds = new HashSet<>();

    /** The titles in the text of a document, looked up once for all checks. */
    public static PrintedTitles of(ExaminedDocument document) {
        return document.view(PrintedTitles.class, PrintedTitles::new);
    }

    private PrintedTitles(ExaminedDocument document) {
        TableCatalogue catalogue = document.standards().tables();
        document.disclosure().narrative().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.text().lines())
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST && line.endsWith("表"))
                .flatMap(line -> catalogue.recognize(line).stream().limit(1))
                .forEach(match -> kinds.add(match.table().kind()));
    }

    /** Whether the title of a table of one of these kinds is printed. */
    public boolean name(Collection<String> wanted) {
        return !Collections.disjoint(kinds, wanted);
    }
}
