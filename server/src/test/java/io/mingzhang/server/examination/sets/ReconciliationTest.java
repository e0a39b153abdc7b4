package io.mingzhang.server.examination.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final UUID DEPARTMENT = new UUID(1, 1);
    private static final UUID SCHOOL = new UUID(1, 2);
    private static final UUID LIBRARY = new UUID(1, 3);
    private static final UUID STRANGER = new UUID(1, 4);
    private static final UUID SET = new UUID(2, 1);

    @Test
    void proposesWhatNobodyKnows() {
        ProposedSet proposal = proposal(DEPARTMENT, SCHOOL);
        assertThat(Reconciliation.of(List.of(proposal), List.of()))
                .isEqualTo(new Reconciliation(List.of(proposal), Map.of(), List.of()));
    }

    @Test
    void aProposalGrowsWithTheDocumentsThatCome() {
        ProposedSet grown = proposal(DEPARTMENT, SCHOOL, LIBRARY);
        assertThat(Reconciliation.of(List.of(grown), List.of(known(SetState.PROPOSED, Set.of(DEPARTMENT, SCHOOL)))))
                .isEqualTo(new Reconciliation(List.of(), Map.of(SET, grown), List.of()));
    }

    @Test
    void aProposalForWhichNothingSpeaksAnyMoreGoes() {
        assertThat(Reconciliation.of(List.of(), List.of(known(SetState.PROPOSED, Set.of(DEPARTMENT, SCHOOL)))))
                .isEqualTo(new Reconciliation(List.of(), Map.of(), List.of(SET)));
    }

    @Test
    void aProposalWithDecisionsAboutItsFindingsStays() {
        KnownSet marked = new KnownSet(SET, SetState.PROPOSED, Set.of(DEPARTMENT, SCHOOL), Set.of(), true);
        assertThat(Reconciliation.of(List.of(), List.of(marked)).gone()).isEmpty();
    }

    @Test
    void whatSomebodyDissolvedIsNotProposedAgain() {
        KnownSet dissolved = known(SetState.DISSOLVED, Set.of(DEPARTMENT, SCHOOL));
        assertThat(Reconciliation.of(List.of(proposal(DEPARTMENT, SCHOOL)), List.of(dissolved)))
                .isEqualTo(new Reconciliation(List.of(), Map.of(), List.of()));
    }

    @Test
    void whatSomebodyConfirmedStaysAsItIs() {
        KnownSet confirmed = known(SetState.CONFIRMED, Set.of(DEPARTMENT, SCHOOL, STRANGER));
        assertThat(Reconciliation.of(List.of(proposal(DEPARTMENT, SCHOOL)), List.of(confirmed)))
                .isEqualTo(new Reconciliation(List.of(), Map.of(), List.of()));
    }

    @Test
    void aDocumentTakenOutIsNotPutBack() {
        KnownSet without = new KnownSet(SET, SetState.CONFIRMED, Set.of(DEPARTMENT, SCHOOL), Set.of(LIBRARY), false);
        assertThat(Reconciliation.of(List.of(proposal(DEPARTMENT, SCHOOL, LIBRARY)), List.of(without)))
                .isEqualTo(new Reconciliation(List.of(), Map.of(), List.of()));
    }

    @Test
    void aNewDocumentBesideAConfirmedSetIsProposedWithItButWithoutThoseTakenOut() {
        KnownSet confirmed = new KnownSet(SET, SetState.CONFIRMED, Set.of(DEPARTMENT, SCHOOL), Set.of(LIBRARY), false);
        Reconciliation reconciled =
                Reconciliation.of(List.of(proposal(DEPARTMENT, SCHOOL, LIBRARY, STRANGER)), List.of(confirmed));
        assertThat(reconciled.fresh()).containsExactly(proposal(DEPARTMENT, SCHOOL, STRANGER));
        assertThat(reconciled.gone()).isEmpty();
    }

    @Test
    void ofTwoProposalsThatBecomeOneTheGreaterGoesOn() {
        KnownSet small = known(SetState.PROPOSED, Set.of(LIBRARY, STRANGER));
        KnownSet great = new KnownSet(
                new UUID(2, 2), SetState.PROPOSED, Set.of(DEPARTMENT, SCHOOL, new UUID(1, 5)), Set.of(), false);
        ProposedSet both = proposal(DEPARTMENT, SCHOOL, new UUID(1, 5), LIBRARY, STRANGER);
        assertThat(Reconciliation.of(List.of(both), List.of(small, great)))
                .isEqualTo(new Reconciliation(List.of(), Map.of(great.id(), both), List.of(SET)));
    }

    private static KnownSet known(SetState state, Set<UUID> members) {
        return new KnownSet(SET, state, members, Set.of(), false);
    }

    private static ProposedSet proposal(UUID... members) {
        Map<UUID, String> roles = new LinkedHashMap<>();
        for (UUID member : members) {
            roles.put(member, "2026年 预算公开");
        }
        return new ProposedSet("晴川市教育局 2026年", SetBond.UNIT, "部门与所属单位", roles);
    }
}
