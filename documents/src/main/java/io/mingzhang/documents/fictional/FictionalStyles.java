package io.mingzhang.documents.fictional;

import java.util.List;

/** The layouts the generator knows. */
public final class FictionalStyles {

    /** All of them. */
    public static final List<FictionalStyle> ALL =
            List.of(new CountyStyle(), new BracketStyle(), new MetropolitanStyle());

    private FictionalStyles() {}

    /** The layout with this id. */
    public static FictionalStyle byId(String id) {
        return ALL.stream()
                .filter(style -> style.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such style: " + id));
    }
}
