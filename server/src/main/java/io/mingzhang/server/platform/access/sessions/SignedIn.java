package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.rights.RightsHolder;
import io.mingzhang.server.platform.identity.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param person who
 * @param session by which session
 * @param ends when it ends at the latest
 * @param mustChange whether the password has to be changed before anything else
 * @param rights that he holds today
 */
public record SignedIn(Person person, UUID session, Instant ends, boolean mustChange, List<RightView> rights)
        implements RightsHolder {}
