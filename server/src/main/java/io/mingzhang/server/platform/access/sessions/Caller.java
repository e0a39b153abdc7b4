package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.rights.RightsHolder;
import io.mingzhang.server.platform.identity.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whoever sent a request. Who it is is found out when it is first asked for: what is open to all need not know. */
public final class Caller implements RightsHolder {

    private final Supplier<Optional<SignedIn>> search;
    private Optional<SignedIn> found = Optional.empty();
    private boolean searched;

    /** Somebody who is found that way. */
    public Caller(Supplier<Optional<SignedIn>> search) {
        this.search = search;
    }

    /** Who it is; nobody when the caller is not signed in. */
    public Optional<SignedIn> signedIn() {
        if (!searched) {
            found = search.get();
            searched = true;
        }
        return found;
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
