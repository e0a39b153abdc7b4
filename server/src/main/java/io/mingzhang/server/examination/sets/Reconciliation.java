package io.mingzhang.server.examination.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of the stored sets when these are the ones the documents speak for. What a person decided stays: a proposal
 * whose documents somebody has dealt with is not made again, and documents taken out of a set are not put back.
 *
 * @param fresh sets to add
 * @param changed proposals that go on, perhaps with other members
 * @param gone proposals for which no document speaks any more
 */
record Reconciliation(List<ProposedSet> fresh, Map<UUID, ProposedSet> changed, List<UUID> gone) {

    static Reconciliation of(List<ProposedSet> proposals, List<KnownSet> known) {
        Map<UUID, List<KnownSet>> byDocument = new HashMap<>();
        for (KnownSet set : known) {
            set.members()
                    .forEach(document -> byDocument
                            .computeIfAbsent(document, id -> new ArrayList<>())
                            .add(set));
        }
        List<ProposedSet> fresh = new ArrayList<>();
        Map<UUID, ProposedSet> changed = new LinkedHashMap<>();
        for (ProposedSet whole : proposals) {
            Set<KnownSet> touched = new HashSet<>();
            whole.members().forEach(document -> touched.addAll(byDocument.getOrDefault(document, List.of())));
            if (touched.stream().anyMatch(set -> set.settles(whole.members()))) {
                continue;
            }
            ProposedSet proposal = whole.keeping(
                    document -> touched.stream().noneMatch(set -> set.leftOut().contains(document)));
            if (proposal.members().size() < 2) {
                continue;
            }
            Optional<KnownSet> earlier = touched.stream()
                    .filter(set -> !set.isOfPerson() && !changed.containsKey(set.id()))
                    .max(Comparator.comparingInt((KnownSet set) -> set.shared(proposal.members()))
                            .thenComparing(KnownSet::id));
            earlier.ifPresentOrElse(set -> changed.put(set.id(), proposal), () -> fresh.add(proposal));
        }
        List<UUID> gone = known.stream()
                .filter(set -> !set.isOfPerson() && !set.marked() && !changed.containsKey(set.id()))
                .map(KnownSet::id)
                .toList();
        return new Reconciliation(fresh, changed, gone);
    }
}
