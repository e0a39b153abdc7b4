package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.identity.Actor;
import io.mingzhang.server.platform.identity.Actors;
import io.mingzhang.server.platform.identity.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People by their accounts. A disabled account acts no more. */
@Component
class KnownActors implements Actors {

    private final Accounts accounts;

    KnownActors(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor of(UUID person) {
        if (person.equals(Person.ALONE.id())) {
            return () -> Person.ALONE;
        }
        return new Actor() {

            private @Nullable Person known;

            @Override
            public Person person() {
                Person found = known;
                if (found == null) {
                    found = accounts.find(person).map(Account::person).orElse(Person.PROGRAM);
                    known = found;
                }
                return found;
            }
        };
    }
}
