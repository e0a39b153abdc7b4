package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rights of the current person; until accounts are there, every right. */
@Component
class HeldRights {

    private static final List<RightView> EVERYTHING = Arrays.stream(Role.values())
            .map(role -> new RightView(new UUID(1, role.ordinal()), role, "/", 0, 0, null, null))
            .toList();

    List<RightView> ofCurrentPerson() {
        return EVERYTHING;
    }
}
