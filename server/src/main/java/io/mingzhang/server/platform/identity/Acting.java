package io.mingzhang.server.platform.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who acts on this thread: set at the door for a request, and for a job while it runs. */
@Component
public final class Acting implements CurrentPerson {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();
    private final Person otherwise;

    Acting(IdentitySettings settings) {
        this.otherwise = settings.alone() ? Person.ALONE : Person.PROGRAM;
    }

    /** Work that may fail in its own way. */
    @FunctionalInterface
    public interface Work<X extends Exception> {

        /** Does it. */
        void run() throws X;
    }

    /** Does something on behalf of somebody. */
    public <X extends Exception> void as(Actor actor, Work<X> work) throws X {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            work.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Who acts on this thread, if it works for somebody. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The person for whom this thread works. */
    public Person person() {
        return actor().map(Actor::person).orElse(otherwise);
    }

    @Override
    public UUID id() {
        return person().id();
    }

    @Override
    public String divisionCode() {
        return person().divisionCode();
    }

    @Override
    public String name() {
        return person().name();
    }

    @Override
    public String path() {
        return person().path();
    }
}
