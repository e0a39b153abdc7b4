package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.access.Places;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of the places where people are and have rights. */
@Component
public class PlaceNames {

    private static final String EVERYWHERE = "/";

    private final ObjectProvider<Places> places;

    PlaceNames(ObjectProvider<Places> places) {
        this.places = places;
    }

    /** The names by paths; the root has one too. */
    public Map<String, String> of(Collection<String> paths) {
        Set<String> asked = new TreeSet<>(paths);
        asked.remove(EVERYWHERE);
        Map<String, String> names = new HashMap<>();
        Places known = places.getIfAvailable();
        if (known != null && !asked.isEmpty()) {
            names.putAll(known.names(asked));
        }
        names.put(EVERYWHERE, "全部");
        return names;
    }
}
