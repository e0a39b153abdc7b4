package io.mingzhang.server.performance.output;

import io.mingzhang.server.platform.files.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Forms that were ordered to be printed into one file.
 *
 * @param id names it
 * @param wish what was ordered
 * @param targets the declarations in printed order
 * @param place where they belong
 * @param ownerId who ordered it
 * @param content the file, when it is made
 */
record PrintOrder(UUID id, Wish wish, List<UUID> targets, PrintPlace place, UUID ownerId, Optional<Sha256> content) {

    PrintOrder {
        targets = List.copyOf(targets);
    }

    /**
     * What was ordered.
     *
     * @param title of the file
     * @param kind of the file
     * @param unit name of the unit of its amounts; empty: that of each template
     * @param contents whether a list of contents stands before the forms
     */
    record Wish(String title, PaperKind kind, String unit, boolean contents) {}

    /**
     * Where the forms belong.
     *
     * @param path above all of them
     * @param year the fiscal year
     * @param divisionCode of the division
     */
    record PrintPlace(String path, int year, String divisionCode) {}

    String fileName() {
        return wish.title() + wish.kind().ending();
    }
}
