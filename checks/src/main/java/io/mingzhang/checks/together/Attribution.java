package io.mingzhang.checks.together;

import io.mingzhang.kernel.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of every document whose it is and for which year: by its own words, or, where it does not say, by a name without
 * place that only one organization has, or by the projects it shares with a document that does say.
 */
final class Attribution {

    private static final String OWN_WORDS = "文件写明部门";
    private static final String WITHOUT_PLACE = "按不带地名的部门名称匹配";

    /**
     * A document with organization and year settled.
     *
     * @param key the document
     * @param why how, in Chinese
     * @param certain whether the document says so itself
     */
    record Attributed(DocumentKey key, String why, boolean certain) {}

    private final Map<String, OrganizationName> byShortName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<Integer, List<DocumentKey>> byProject = new HashMap<>();
    private final Map<String, Set<FiscalYear>> years = new HashMap<>();

    private Attribution(List<DocumentKey> keys) {
        for (DocumentKey key : keys) {
            key.organization().ifPresent(name -> learn(key, name));
        }
    }

    private void learn(DocumentKey key, OrganizationName name) {
        if (!key.division().isEmpty()) {
            OrganizationName known = byShortName.putIfAbsent(name.shortKey(key.division()), name);
            if (known != null && !known.key().equals(name.key())) {
                ambiguous.add(name.shortKey(key.division()));
            }
        }
        key.year()
                .ifPresent(year ->
                        years.computeIfAbsent(name.key(), k -> new HashSet<>()).add(year));
        for (int hash : key.contents().projects().hashes()) {
            byProject.computeIfAbsent(hash, h -> new ArrayList<>()).add(key);
        }
    }

    /** All documents that can be attributed, in their order. */
    static List<Attributed> of(List<DocumentKey> keys) {
        Attribution attribution = new Attribution(keys);
        return keys.stream()
                .filter(DocumentKey::isPublished)
                .flatMap(key -> attribution.attributed(key).stream())
                .toList();
    }

    private Optional<Attributed> attributed(DocumentKey key) {
        Optional<Attributed> named = key.organization().isPresent()
                ? Optional.of(named(key, key.organization().get()))
                : byProjects(key);
        return named.map(this::withYear);
    }

    private Attributed named(DocumentKey key, OrganizationName name) {
        OrganizationName whole = byShortName.get(name.key());
        boolean isTold = !key.division().isEmpty() || ambiguous.contains(name.key());
        return whole != null && !isTold && !whole.key().equals(name.key())
                ? new Attributed(key.withOrganization(whole), WITHOUT_PLACE, false)
                : new Attributed(key, OWN_WORDS, true);
    }

    /** The one organization whose document shares most of the projects. */
    private Optional<Attributed> byProjects(DocumentKey key) {
        Set<DocumentKey> candidates = new HashSet<>();
        key.contents().projects().hashes().forEach(hash -> candidates.addAll(byProject.getOrDefault(hash, List.of())));
        Optional<Attributed> best = Optional.empty();
        int most = 0;
        for (DocumentKey candidate : candidates) {
            ProjectSketch.Overlap overlap =
                    key.contents().projects().overlap(candidate.contents().projects());
            boolean sameYear = key.year().isEmpty() || key.year().equals(candidate.year());
            if (!sameYear || !overlap.isSame() || candidate.organization().isEmpty()) {
                continue;
            }
            if (overlap.common() > most) {
                most = overlap.common();
                best = Optional.of(new Attributed(
                        key.withOrganization(candidate.organization().get()),
                        "文件未写明部门，%d 个项目中有 %d 个与“%s”相同".formatted(overlap.of(), overlap.common(), candidate.source()),
                        false));
            } else if (overlap.common() == most
                    && best.flatMap(b -> b.key().organization())
                            .filter(name ->
                                    !name.equals(candidate.organization().get()))
                            .isPresent()) {
                best = Optional.empty();
            }
        }
        return best;
    }

    /** A document without year is of the only year its organization published for. */
    private Attributed withYear(Attributed document) {
        if (document.key().year().isPresent()) {
            return document;
        }
        Set<FiscalYear> known = document.key()
                .organization()
                .map(name -> years.getOrDefault(name.key(), Set.of()))
                .orElse(Set.of());
        return known.size() != 1
                ? document
                : new Attributed(
                        document.key().withYear(known.iterator().next()), document.why() + "，未写明年度，按同部门文件的年度", false);
    }
}
