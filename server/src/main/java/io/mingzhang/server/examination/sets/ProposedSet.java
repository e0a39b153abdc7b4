package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.checks.together.SetPlan.Publication;
import io.mingzhang.kernel.FiscalYear;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents that belong together by what they say of themselves.
 *
 * @param name what the set is called: department and years
 * @param bond what mainly ties them
 * @param reason all that ties them, in Chinese
 * @param roles what each document is in the set, in Chinese
 */
record ProposedSet(String name, SetBond bond, String reason, Map<UUID, String> roles) {

    ProposedSet {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /** The sets of these documents. */
    static List<ProposedSet> of(List<KeyedDocument> documents) {
        return SetFormer.sets(documents.stream().map(KeyedDocument::key).toList()).stream()
                .map(ProposedSet::of)
                .toList();
    }

    private static ProposedSet of(SetPlan plan) {
        Map<UUID, String> roles = new LinkedHashMap<>();
        for (Publication publication : plan.publications()) {
            publication
                    .members()
                    .forEach(member -> roles.put(UUID.fromString(member.source()), role(publication, member)));
        }
        return new ProposedSet(name(plan), SetBond.of(plan), reason(plan), roles);
    }

    private static String role(Publication publication, SetPlan.Member member) {
        String role = publication.display();
        if (member.otherVersion()) {
            return role + "（内容与另一文件重叠，不重复核对）";
        }
        return member.certain() ? role : role + "（" + member.why() + "）";
    }

    private static String name(SetPlan plan) {
        List<Integer> years = plan.publications().stream()
                .flatMap(publication -> publication.year().stream())
                .map(FiscalYear::value)
                .sorted()
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return plan.name();
        }
        return years.size() == 1
                ? plan.name() + " " + years.getFirst() + "年"
                : "%s %d—%d年".formatted(plan.name(), years.getFirst(), years.getLast());
    }

    private static String reason(SetPlan plan) {
        if (plan.bonds().isEmpty()) {
            return SetBond.of(plan).label();
        }
        return Stream.of(BondKind.values())
                .map(kind -> reason(plan, kind))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("；"));
    }

    private static String reason(SetPlan plan, BondKind kind) {
        List<SetPlan.Bond> bonds =
                plan.bonds().stream().filter(bond -> bond.kind() == kind).toList();
        if (bonds.isEmpty()) {
            return "";
        }
        SetPlan.Bond first = bonds.getFirst();
        String pair = plan.publications().get(first.from()).display() + " 与 "
                + plan.publications().get(first.to()).display();
        return kind.label() + "：" + pair + (bonds.size() == 1 ? "" : " 等 " + bonds.size() + " 处");
    }

    Set<UUID> members() {
        return roles.keySet();
    }

    /** The same with these documents only. */
    ProposedSet keeping(Predicate<UUID> kept) {
        Map<UUID, String> rest = new LinkedHashMap<>(roles);
        rest.keySet().removeIf(kept.negate());
        return new ProposedSet(name, bond, reason, rest);
    }
}
