package io.mingzhang.acceptance.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The relations that bind the figures of a document, drawn up by reading the document, not the checks: which lines, which
 * cells or figures of them, and in words what ties them. Data in {@code relations/DOCUMENT.tsv}.
 */
final class RelationList {

    private final List<Region> regions;

    private RelationList(List<Region> regions) {
        this.regions = regions;
    }

    /** The list of a document; empty for one without list. */
    static Optional<RelationList> of(String document) {
        try (InputStream data = RelationList.class.getResourceAsStream("/relations/" + document + ".tsv")) {
            return data == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(data.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RelationList parse(String data) {
        List<Region> regions = new ArrayList<>();
        data.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("lines\t"))
                .forEach(line -> regions.addAll(Region.parse(line)));
        return new RelationList(regions);
    }

    /** The relation that binds a figure, in words; empty when none does. */
    Optional<String> binding(PrintedFigure figure) {
        return regions.stream()
                .filter(region -> region.holds(figure))
                .map(Region::relation)
                .findFirst();
    }

    /** How a region says which figures of its lines it means. */
    private enum By {
        CELLS,
        NTH,
        ALL
    }

    /**
     * A region of a document.
     *
     * @param first its first line
     * @param last its last line
     * @param by what the numbers mean: {@code cells 2 4} are cells, {@code nth 1 3} figures of the line, {@code *} all
     * @param numbers the cells or figures meant
     * @param relation what binds them
     */
    private record Region(int first, int last, By by, Set<Integer> numbers, String relation) {

        static List<Region> parse(String line) {
            String[] parts = line.split("\t");
            String[] words = parts[1].split(" ");
            By by = words[0].equals("*") ? By.ALL : By.valueOf(words[0].toUpperCase(Locale.ROOT));
            Set<Integer> numbers =
                    Arrays.stream(words).skip(1).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
            return Arrays.stream(parts[0].split(","))
                    .map(range -> range.split("-"))
                    .map(ends -> new Region(
                            Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]), by, numbers, parts[2]))
                    .toList();
        }

        boolean holds(PrintedFigure figure) {
            return figure.line() >= first
                    && figure.line() <= last
                    && switch (by) {
                        case ALL -> true;
                        case CELLS -> numbers.contains(figure.cell());
                        case NTH -> numbers.contains(figure.ordinal());
                    };
        }
    }
}
