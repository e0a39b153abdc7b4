package io.mingzhang.standards.authored;

import java.util.Optional;

/** The pack of a place: a file laid over a shipped one and held to the same schema. */
public final class PlacePack {

    private PlacePack() {}

    /**
     * The two together; empty when the place's file has faults, which are then among the complaints.
     *
     * @param file the name of the place's file, for messages
     * @param content its text
     * @param shipped the text of the shipped file
     * @param schema the schema of both
     */
    public static Optional<Authored> over(
            String file, String content, String shipped, String schema, Complaints complaints) {
        int before = complaints.count();
        Optional<Authored> place = AuthoredYaml.read(file, content, complaints);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Authored below = AuthoredYaml.read(file, shipped, new Complaints())
                .orElseThrow(() -> new IllegalStateException("Shipped pack is empty: " + file));
        Authored merged = Overlay.merged(below, place.get());
        AuthoredSchema.of(file, schema).examine(merged, complaints);
        return complaints.count() == before ? Optional.of(merged) : Optional.empty();
    }
}
