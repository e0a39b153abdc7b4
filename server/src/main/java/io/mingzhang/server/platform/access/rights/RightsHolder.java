package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.identity.Actor;
import java.util.List;

/** Somebody whose rights are known with him. */
public interface RightsHolder extends Actor {

    /** The rights that he holds today. */
    List<RightView> rights();
}
