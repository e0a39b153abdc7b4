package io.mingzhang.server.platform.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Who acts on this thread: set at the door for a request, and for a job while it runs. */
@Component
public final class Acting implements CurrentPerson {

    private final ThreadLocal<Supplier<Person>> current = new ThreadLocal<>();
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

    /** Does something on behalf of a person, who is looked up when first asked for. */
    public <X extends Exception> void as(Supplier<Person> person, Work<X> work) throws X {
        Supplier<Person> before = current.get();
        current.set(person);
        try {
            work.run();
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /** The person for whom this thread works. */
    public Person person() {
        return Optional.ofNullable(current.get()).map(Supplier::get).orElse(otherwise);
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
