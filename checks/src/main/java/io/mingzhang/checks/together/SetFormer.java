package io.mingzhang.checks.together;

import io.mingzhang.checks.together.SetPlan.Bond;
import io.mingzhang.checks.together.SetPlan.Member;
import io.mingzhang.checks.together.SetPlan.Publication;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms sets of the documents of a run: files of one organization, year and kind are one publication; publications are
 * tied as department and unit, as consecutive years, as budget and final accounts; what is tied is a set. Linear in the
 * number of documents.
 */
public final class SetFormer {

    private static final String GIVEN = "按 --together 并为一组";

    private final List<Publication> publications;
    private final Map<Identity, Integer> byIdentity = new HashMap<>();
    private final List<Bond> bonds = new ArrayList<>();

    /** What makes a publication one. */
    private record Identity(String organization, Optional<FiscalYear> year, DocumentKind kind) {}

    private SetFormer(List<Publication> publications) {
        this.publications = publications;
        for (int i = 0; i < publications.size(); i++) {
            Publication publication = publications.get(i);
            byIdentity.put(new Identity(publication.key(), publication.year(), publication.kind()), i);
        }
    }

    /** The sets of these documents; documents that belong to no other are in none. */
    public static List<SetPlan> sets(List<DocumentKey> keys) {
        return of(Attribution.of(keys));
    }

    /** One set of all these documents, as the user says; names that differ are other names of one department. */
    public static List<SetPlan> oneSet(List<DocumentKey> keys) {
        List<Attribution.Attributed> attributed = Attribution.of(keys);
        Optional<OrganizationName> main = attributed.stream()
                .max(Comparator.comparingInt(
                        document -> document.key().contents().size()))
                .flatMap(document -> document.key().organization());
        if (main.isEmpty()) {
            return List.of();
        }
        List<SetPlan> natural = of(attributed);
        boolean isOne = natural.size() == 1
                && natural.getFirst().publications().stream()
                                .mapToInt(publication -> publication.members().size())
                                .sum()
                        == keys.size();
        if (isOne) {
            return natural;
        }
        Set<String> related = natural.stream()
                .flatMap(set -> set.publications().stream())
                .map(Publication::key)
                .collect(Collectors.toSet());
        List<DocumentKey> forced = keys.stream()
                .map(key -> key.organization()
                                .filter(name -> related.contains(name.key()))
                                .isPresent()
                        ? key
                        : key.withOrganization(main.get()))
                .toList();
        return of(Attribution.of(forced).stream()
                .map(document -> new Attribution.Attributed(document.key(), GIVEN, document.certain()))
                .toList());
    }

    private static List<SetPlan> of(List<Attribution.Attributed> documents) {
        Map<Identity, List<Attribution.Attributed>> groups = documents.stream()
                .filter(document -> document.key().organization().isPresent())
                .collect(Collectors.groupingBy(SetFormer::identity, LinkedHashMap::new, Collectors.toList()));
        List<Publication> publications = groups.entrySet().stream()
                .map(group -> publication(group.getKey(), group.getValue()))
                .toList();
        SetFormer former = new SetFormer(publications);
        former.tieYears();
        former.tieUnits(documents);
        return former.components();
    }

    private static Identity identity(Attribution.Attributed document) {
        return new Identity(
                document.key().organization().orElseThrow().key(),
                document.key().year(),
                document.key().publishedAs());
    }

    private static Publication publication(Identity identity, List<Attribution.Attributed> documents) {
        List<Member> members = new ArrayList<>();
        List<DocumentKey> parts = new ArrayList<>();
        List<Attribution.Attributed> richestFirst = documents.stream()
                .sorted(Comparator.comparingInt((Attribution.Attributed document) ->
                                document.key().contents().size())
                        .reversed())
                .toList();
        Map<String, OrganizationName> units = new LinkedHashMap<>();
        for (Attribution.Attributed document : richestFirst) {
            boolean isVersion = parts.stream()
                    .anyMatch(part -> part.contents().overlaps(document.key().contents()));
            if (!isVersion) {
                parts.add(document.key());
                document.key().units().forEach(unit -> units.putIfAbsent(unit.key(), unit));
            }
            members.add(new Member(document.key().source(), document.why(), document.certain(), isVersion));
        }
        String name = richestFirst.getFirst().key().organization().orElseThrow().printed();
        return new Publication(
                name, identity.organization(), identity.year(), identity.kind(), members, List.copyOf(units.values()));
    }

    private void tieYears() {
        for (int i = 0; i < publications.size(); i++) {
            Publication publication = publications.get(i);
            if (publication.year().isEmpty()) {
                continue;
            }
            int later = i;
            FiscalYear year = publication.year().get();
            find(publication.key(), Optional.of(year.previous()), publication.kind())
                    .ifPresent(earlier -> bonds.add(new Bond(BondKind.EARLIER, later, earlier)));
            if (publication.kind() == DocumentKind.BUDGET) {
                find(publication.key(), publication.year(), DocumentKind.FINAL_ACCOUNTS)
                        .ifPresent(accounts -> bonds.add(new Bond(BondKind.FINAL_ACCOUNTS, later, accounts)));
            }
        }
    }

    private Optional<Integer> find(String organization, Optional<FiscalYear> year, DocumentKind kind) {
        return Optional.ofNullable(byIdentity.get(new Identity(organization, year, kind)));
    }

    /** A unit is one that its department lists, or whose forms name the department, or the department proper. */
    private void tieUnits(List<Attribution.Attributed> documents) {
        Set<Bond> found = new LinkedHashSet<>();
        for (int i = 0; i < publications.size(); i++) {
            int department = i;
            Publication publication = publications.get(i);
            for (OrganizationName unit : publication.units()) {
                if (!unit.key().equals(publication.key())) {
                    find(unit.key(), publication.year(), publication.kind())
                            .ifPresent(at -> found.add(new Bond(BondKind.UNIT, department, at)));
                }
            }
        }
        for (Attribution.Attributed document : documents) {
            if (document.key().organization().isEmpty()) {
                continue;
            }
            OrganizationName name = document.key().organization().get();
            Set<String> parents = new LinkedHashSet<>(document.key().parents());
            if (name.isProper()) {
                parents.add(name.departmentKey());
            }
            for (String parent : parents) {
                Optional<Integer> department =
                        find(parent, document.key().year(), document.key().publishedAs());
                Optional<Integer> unit =
                        find(name.key(), document.key().year(), document.key().publishedAs());
                if (department.isPresent() && unit.isPresent() && !department.equals(unit)) {
                    found.add(new Bond(BondKind.UNIT, department.get(), unit.get()));
                }
            }
        }
        found.stream()
                .filter(bond -> !found.contains(new Bond(BondKind.UNIT, bond.to(), bond.from()))
                        || publications.get(bond.from()).units().size()
                                > publications.get(bond.to()).units().size())
                .forEach(bonds::add);
    }

    private List<SetPlan> components() {
        int[] root = new int[publications.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (Bond bond : bonds) {
            int one = rootOf(root, bond.from());
            int other = rootOf(root, bond.to());
            root[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(rootOf(root, i), key -> new ArrayList<>()).add(i);
        }
        Map<Integer, List<Bond>> bondsByRoot =
                bonds.stream().collect(Collectors.groupingBy(bond -> rootOf(root, bond.from())));
        return groups.entrySet().stream()
                .map(group -> plan(group.getValue(), bondsByRoot.getOrDefault(group.getKey(), List.of())))
                .filter(set -> set.publications().stream()
                                .mapToInt(publication -> publication.members().size())
                                .sum()
                        > 1)
                .toList();
    }

    private static int rootOf(int[] root, int index) {
        int at = index;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private SetPlan plan(List<Integer> indices, List<Bond> own) {
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < indices.size(); i++) {
            moved.put(indices.get(i), i);
        }
        List<Publication> members = indices.stream().map(publications::get).toList();
        List<Bond> ties = own.stream()
                .map(bond ->
                        new Bond(bond.kind(), moved.getOrDefault(bond.from(), 0), moved.getOrDefault(bond.to(), 0)))
                .toList();
        Set<Integer> units = ties.stream()
                .filter(bond -> bond.kind() == BondKind.UNIT)
                .map(Bond::to)
                .collect(Collectors.toSet());
        String name = java.util.stream.IntStream.range(0, members.size())
                .filter(i -> !units.contains(i))
                .mapToObj(i -> members.get(i).organization())
                .findFirst()
                .orElse(members.getFirst().organization());
        return new SetPlan(name, members, ties);
    }
}
