package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.Places;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where in the tree of organizations the steps of a thing are done. */
@Component
public class Ladders {

    private final Places places;

    Ladders(Places places) {
        this.places = places;
    }

    /** What stands above a path. */
    public Ladder of(String path) {
        return new Ladder(path, places.upwards(path));
    }

    /**
     * A path and the places above it.
     *
     * @param path where the thing belongs
     * @param places the place there and those above, the nearest first; empty when the tree does not know it
     */
    public record Ladder(String path, List<Place> places) {

        public Ladder {
            places = List.copyOf(places);
        }

        /**
         * The path at which the role of a step has to be held. What is missing on the way is done where the thing belongs:
         * somebody with a right further up holds it there too.
         */
        public String pathOf(Level level) {
            return switch (level) {
                case UNIT -> path;
                case DEPARTMENT, OFFICE -> nearest(Level.DEPARTMENT);
                case DIVISION -> nearest(Level.DIVISION);
            };
        }

        private String nearest(Level level) {
            return places.stream()
                    .filter(place -> place.level() == level)
                    .map(Place::path)
                    .findFirst()
                    .orElse(path);
        }
    }
}
