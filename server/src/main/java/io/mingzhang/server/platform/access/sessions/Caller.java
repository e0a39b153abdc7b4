package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.rights.RightsHolder;
import io.mingzhang.server.platform.identity.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whoever sent a request. Who it is is found out when it is first asked for: what is open to all need not know. */
public final class Caller implements RightsHolder {

    private final Supplier<Optional<SignedIn>> search;
    private @Nullable Optional<SignedIn> found;

    /** Somebody who is found that way. */
    public Caller(Supplier<Optional<SignedIn>> search) {
        this.search = search;
    }

    /** Who it is; nobody when the caller is not signed in. */
    public Optional<SignedIn> signedIn() {
        Optional<SignedIn> known = found;
        if (known == null) {
            known = search.get();
            found = known;
        }
        return known;
    }

    @Override
    public Person person() {
        return signedIn().map(SignedIn::person).orElse(Person.PROGRAM);
    }

    @Override
    public List<RightView> rights() {
        return signedIn().map(SignedIn::rights).orElse(List.of());
    }
}
