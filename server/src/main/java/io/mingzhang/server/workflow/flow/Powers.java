package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.identity.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the current person has in hand for deciding about things. */
@Component
class Powers {

    private final Access access;
    private final CurrentPerson person;

    Powers(Access access, CurrentPerson person) {
        this.access = access;
        this.person = person;
    }

    /** All rights, read once: for a whole list. */
    Hand hand() {
        return new Hand(person.id(), person.path(), access.rights());
    }
}
