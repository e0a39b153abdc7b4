package io.mingzhang.server.examination.sets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the proposed sets in line with the documents: after any change of documents, all sets are formed anew by what the
 * documents say, what people decided is kept, and sets whose members changed are examined again.
 */
@Service
class SetProposer {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('examination.document_set'))";

    private final JdbcClient database;
    private final DocumentKeys keys;
    private final DocumentSets sets;
    private final SetOrders orders;

    SetProposer(JdbcClient database, DocumentKeys keys, DocumentSets sets, SetOrders orders) {
        this.database = database;
        this.keys = keys;
        this.sets = sets;
        this.orders = orders;
    }

    /** Whether documents changed since sets were last proposed. */
    boolean isNeeded() {
        return database.sql("select exists (select 1 from examination.document_changed)")
                .query(Boolean.class)
                .single();
    }

    /** Proposes sets, unless another node is doing that. */
    @Transactional
    public void propose() {
        if (!database.sql(LOCK).query(Boolean.class).single()) {
            return;
        }
        Set<UUID> changed = new HashSet<>(database.sql("delete from examination.document_changed returning document_id")
                .query(UUID.class)
                .list());
        List<KeyedDocument> documents = keys.all();
        Reconciliation reconciled = Reconciliation.of(ProposedSet.of(documents), sets.known());
        sets.delete(reconciled.gone());
        reconciled.fresh().forEach(this::add);
        Map<UUID, KnownSet> before = new HashMap<>();
        sets.known().forEach(set -> before.put(set.id(), set));
        reconciled.changed().forEach((id, proposal) -> {
            KnownSet known = before.get(id);
            if (known != null && (!known.members().equals(proposal.members()) || known.shared(changed) > 0)) {
                sets.update(id, proposal);
                examine(id, proposal.name(), proposal.bond());
            }
        });
        before.values().stream()
                .filter(set -> set.state() == SetState.CONFIRMED && set.shared(changed) > 0)
                .forEach(set -> orders.orderIfChanged(set.id(), name(set.id())));
    }

    private void add(ProposedSet proposal) {
        examine(sets.add(proposal, SetState.PROPOSED), proposal.name(), proposal.bond());
    }

    private void examine(UUID set, String name, SetBond bond) {
        if (bond != SetBond.VERSIONS) {
            orders.orderIfChanged(set, name);
        }
    }

    private String name(UUID set) {
        return database.sql("select name from examination.document_set where id = :id")
                .param("id", set)
                .query(String.class)
                .single();
    }
}
