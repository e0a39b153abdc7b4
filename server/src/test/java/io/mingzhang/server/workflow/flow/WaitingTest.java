package io.mingzhang.server.workflow.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.workflow.chains.Chains;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of tasks and the decision about one thing are two statements of one rule: they must not differ. */
@TestServer
class WaitingTest {

    private static final List<String> PATHS =
            List.of("/zq1/", "/zq1/a/", "/zq1/a/1/", "/zq1/a/2/", "/zq1/b/", "/zq1/b/1/", "/zq1/ab/", "/zq10/", "/");
    private static final List<Role> ROLES =
            List.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT_REVIEWER, Role.FINANCE_BUSINESS_REVIEWER);
    private static final int SUBJECTS = 300;
    private static final int PEOPLE = 40;

    private final JdbcClient database;
    private final Chains chains;
    private final TransactionTemplate transaction;

    WaitingTest(@Autowired JdbcClient database, @Autowired Chains chains, @Autowired TransactionTemplate transaction) {
        this.database = database;
        this.chains = chains;
        this.transaction = transaction;
    }

    @Test
    void listsExactlyWhatThePersonMayDecide() {
        transaction.executeWithoutResult(status -> {
            Random random = new Random(20261121);
            List<UUID> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new UUID(77, i));
            }
            String kind = "WAITING_TEST";
            UUID chain = chains.inForce("TARGET", "", "/", 2026).id();
            for (int i = 0; i < SUBJECTS; i++) {
                plant(kind, chain, people, random);
            }
            List<SubjectRow> all = database.sql("select s.* from workflow.subject s where s.kind = :kind")
                    .param("kind", kind)
                    .query(Subjects::row)
                    .list();
            int turns = 0;
            for (UUID person : people) {
                Hand hand = new Hand(person, pick(PATHS, random), rights(people, random));
                Set<UUID> mine = all.stream()
                        .filter(subject -> hand.turn(subject).isPresent())
                        .map(subject -> subject.key().id())
                        .collect(Collectors.toSet());
                assertThat(listed(kind, hand)).as("of %s", hand).isEqualTo(mine);
                turns += mine.size();
            }
            assertThat(turns).as("the draw is worth something").isGreaterThan(SUBJECTS);
            status.setRollbackOnly();
        });
    }

    private Set<UUID> listed(String kind, Hand hand) {
        Waiting waiting = Waiting.of(hand);
        return Set.copyOf(
                database.sql("select s.id from workflow.subject s where s.removed_at is null and s.kind = :kind"
                                + " and (" + waiting.condition() + ")")
                        .param("kind", kind)
                        .params(waiting.parameters())
                        .query(UUID.class)
                        .list());
    }

    private void plant(String kind, UUID chain, List<UUID> people, Random random) {
        int step = random.nextInt(4);
        database.sql("""
                        insert into workflow.subject
                            (kind, id, variant, title, path, department_path, fiscal_year, made_by, owner_id, chain_id,
                             step, step_name, step_role, step_path, step_office, state, round, submitted_by, moved_at)
                        values (:kind, :id, '', 'x', :path, :path, :year, :made, :owner, :chain,
                                :step, 'x', :role, :path, :office, :state, 1, :sent, now())""")
                .params(Map.of(
                        "kind",
                        kind,
                        "id",
                        UUID.randomUUID(),
                        "path",
                        pick(PATHS, random),
                        "year",
                        2024 + random.nextInt(4),
                        "made",
                        pick(people, random),
                        "owner",
                        pick(people, random),
                        "chain",
                        chain,
                        "step",
                        step,
                        "role",
                        pick(ROLES, random).name(),
                        "office",
                        random.nextInt(3) == 0 ? pick(PATHS, random) : ""))
                .param("state", step == 0 ? pick(List.of("DRAFT", "RETURNED"), random) : pick(STATES, random))
                .param("sent", step == 0 ? null : pick(people, random))
                .update();
    }

    private static final List<String> STATES = List.of("UNDER_REVIEW", "RETURNED");

    private static List<RightView> rights(List<UUID> people, Random random) {
        List<RightView> rights = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = random.nextInt(3) == 0 ? 2024 + random.nextInt(3) : 0;
            int to = random.nextInt(3) == 0 ? Math.max(from, 2025) : 0;
            rights.add(new RightView(
                    UUID.randomUUID(),
                    pick(ROLES, random),
                    pick(PATHS, random),
                    from,
                    to,
                    stage(random),
                    random.nextInt(3) == 0 ? new RightView.Principal(pick(people, random), "某人") : null));
        }
        return rights;
    }

    private static @Nullable Stage stage(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Stage.EXAMINATION;
            case 1 -> Stage.DECLARATION;
            default -> null;
        };
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
