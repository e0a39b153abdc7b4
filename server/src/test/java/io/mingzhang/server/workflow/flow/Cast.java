package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.TestPeople;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.Person;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.Workflow;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People who move things in tests, each under his own name. */
final class Cast {

    static final int YEAR = 2026;

    private final Acting acting;
    private final Workflow workflow;
    private final Flows flows;
    private final TestPeople people;
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    Cast(Acting acting, Workflow workflow, Flows flows, TestPeople people) {
        this.people = people;
        this.acting = acting;
        this.workflow = workflow;
        this.flows = flows;
    }

    /** Somebody with every role of the business everywhere. */
    Person person(String name) {
        Role[] roles = Arrays.stream(Role.values())
                .filter(role -> !role.isAdministrator() && role != Role.AUDITOR)
                .toArray(Role[]::new);
        UUID id = known.computeIfAbsent(name, login -> people.person(login, "/", roles));
        return new Person(id, name, "/", "");
    }

    <T> T as(String name, Supplier<T> work) {
        Holder<T> result = new Holder<>();
        Person person = person(name);
        acting.<RuntimeException>as(() -> person, () -> result.set(work.get()));
        return result.get();
    }

    SubjectKey draftOf(String name, String title) {
        SubjectKey key = new SubjectKey("TARGET", UUID.randomUUID());
        return as(name, () -> {
            workflow.start(new NewSubject(
                    key, title, "/zz1/zz2/", YEAR, "", person(name).id(), 1_000_00, "PROJECT"));
            return key;
        });
    }

    FlowView move(String name, SubjectKey key, MoveKind kind, int toStep, String opinion) {
        return as(name, () -> flows.move(key, new MoveOrder(kind, toStep, opinion, null).required()));
    }

    FlowView move(String name, SubjectKey key, MoveKind kind) {
        return move(name, key, kind, 0, "");
    }

    FlowView seenBy(String name, SubjectKey key) {
        return as(name, () -> flows.view(key));
    }

    /** One value that a lambda leaves behind. */
    private static final class Holder<T> {

        private @Nullable T value;

        void set(T result) {
            value = result;
        }

        T get() {
            T result = value;
            if (result == null) {
                throw new IllegalStateException("Nothing was done");
            }
            return result;
        }
    }
}
