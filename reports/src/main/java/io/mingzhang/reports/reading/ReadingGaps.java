package io.mingzhang.reports.reading;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.reports.findings.PlaceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that reading left out of a document, or may have got wrong.
 *
 * @param unexamined pages and tables that take no part in any check
 * @param damaged signs of damage: it was read and examined, but the original has to be looked at first
 */
public record ReadingGaps(List<ReadingGap> unexamined, List<ReadingGap> damaged) {

    /** What a report says above {@link #unexamined()}, without their number. */
    public static final String UNEXAMINED = "未参加核对的页和表格";

    /** What a report says above {@link #damaged()}, without their number. */
    public static final String DAMAGED = "文本提取损坏迹象";

    /** What {@link #DAMAGED} means. */
    public static final String DAMAGED_MEANING = "不是文件本身的错误，请核对原文件";

    /** More places of one kind than this are not named. */
    private static final int MOST_PLACES = 8;

    public ReadingGaps {
        unexamined = List.copyOf(unexamined);
        damaged = List.copyOf(damaged);
    }

    /** What there is in a document; pages with the same thing to say are told together. */
    public static ReadingGaps of(Disclosure document) {
        Map<String, String> titles = titles(document);
        List<ReadingGap> unexamined = new ArrayList<>();
        List<ReadingGap> damaged = new ArrayList<>();
        gathered(document.damages(), titles)
                .forEach((said, pages) -> (said.kind.isUnexamined() ? unexamined : damaged).add(gap(said, pages)));
        return new ReadingGaps(unexamined, damaged);
    }

    /** What a damage says at its place, and what follows from it, without full stop. */
    public static String told(Damage damage) {
        return DamageWords.withEffect(damage.kind(), damage.message());
    }

    /** Whether everything was read as it stands. */
    public boolean isEmpty() {
        return unexamined.isEmpty() && damaged.isEmpty();
    }

    /** At how many places pages and tables take no part in any check. */
    public int unexaminedPlaces() {
        return places(unexamined);
    }

    /** At how many places there are signs of damage. */
    public int damagedPlaces() {
        return places(damaged);
    }

    /** The signs of damage, one for each kind and in few words. */
    public List<String> damagedInShort() {
        Map<String, List<ReadingGap>> kinds = new LinkedHashMap<>();
        damaged.forEach(
                gap -> kinds.computeIfAbsent(gap.kind(), _ -> new ArrayList<>()).add(gap));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, same) -> lines.add(inShort(kind, same)));
        return lines;
    }

    private static String inShort(String kind, List<ReadingGap> same) {
        ReadingGap first = same.getFirst();
        List<String> places = same.stream()
                .map(gap -> PlaceText.position(gap.at()))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        if (same.size() == 1 && first.count() > 1 || places.isEmpty()) {
            return kind + " " + places(same) + " 处：" + first.text();
        }
        String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining("、"));
        return kind + " " + places(same) + " 处，" + named + (places.size() > MOST_PLACES ? " …" : "") + "："
                + first.text();
    }

    private static int places(List<ReadingGap> gaps) {
        return gaps.stream().mapToInt(ReadingGap::count).sum();
    }

    private static Map<String, String> titles(Disclosure document) {
        Map<String, String> titles = new HashMap<>();
        document.tables()
                .forEach(table -> titles.put(
                        table.id(),
                        table.title().isEmpty() && table.kind() != TableKind.UNKNOWN
                                ? table.kind().label()
                                : table.title()));
        document.targets()
                .forEach(target -> titles.put(target.id(), target.name().isEmpty() ? target.title() : target.name()));
        return titles;
    }

    /** A damage of one place, which may have been noted for each of the tables that stand there. */
    private record Place(Damage.Kind kind, String message, SourceLocation at) {}

    /** What is said of one or several pages; at the first place where it is. */
    private record Said(Damage.Kind kind, String part, String what, SourceLocation at) {}

    /** Damages by what they say, the kinds in the order of their gravity as declared; with the pages of those about pages. */
    private static Map<Said, SortedSet<Integer>> gathered(List<Damage> damages, Map<String, String> titles) {
        Map<Damage.Kind, Map<Place, Set<String>>> places = new TreeMap<>();
        for (Damage damage : damages) {
            places.computeIfAbsent(damage.kind(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Place(damage.kind(), damage.message(), damage.at()), _ -> new LinkedHashSet<>())
                    .add(titles.getOrDefault(damage.part(), ""));
        }
        Map<List<String>, Said> firsts = new HashMap<>();
        Map<Said, SortedSet<Integer>> gathered = new LinkedHashMap<>();
        for (Map<Place, Set<String>> ofKind : places.values()) {
            ofKind.forEach((place, parts) -> {
                String part = parts.stream().filter(title -> !title.isEmpty()).collect(Collectors.joining("、"));
                String start = PageRanges.start(place.at.page());
                boolean page = DamageWords.isOfPages(place.kind) && place.message.startsWith(start);
                String what = page ? place.message.substring(start.length()) : place.message;
                Said said = new Said(place.kind, part, what, place.at);
                Said first = page ? firsts.computeIfAbsent(List.of(place.kind.name(), part, what), _ -> said) : said;
                SortedSet<Integer> pages = gathered.computeIfAbsent(first, _ -> new TreeSet<>());
                if (page) {
                    pages.add(place.at.page());
                }
            });
        }
        return gathered;
    }

    private static ReadingGap gap(Said said, SortedSet<Integer> pages) {
        String message = pages.isEmpty() ? said.what : PageRanges.told(pages) + said.what;
        return new ReadingGap(
                DamageWords.label(said.kind),
                said.part,
                DamageWords.withEffect(said.kind, message),
                said.at,
                Math.max(1, pages.size()));
    }
}
