package io.mingzhang.server.platform.access;

import java.util.Collection;
import java.util.Map;

/** What paths mean; implemented by the module that keeps the tree of organizations. */
public interface Places {

    /** The names of places, as shown, by their paths; those that are not known are left out. */
    Map<String, String> names(Collection<String> paths);

    /** The code of the division in which a place is; empty when there is none. */
    String divisionOf(String path);
}
