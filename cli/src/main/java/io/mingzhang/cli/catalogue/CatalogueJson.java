package io.mingzhang.cli.catalogue;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.reports.json.JsonOut;
import java.io.Writer;
import java.util.List;

/** The catalogue as JSON. */
public final class CatalogueJson {

    private CatalogueJson() {}

    /** Writes {@code {"checks":[…]}} with every text of the metadata. */
    public static void write(List<CheckInfo> catalogue, Writer target) {
        try (JsonOut out = new JsonOut(target)) {
            out.begin("checks");
            catalogue.forEach(info -> out.object(() -> {
                out.text("id", info.id());
                out.constant("severity", info.severity());
                out.constant("category", info.category());
                out.text("title", info.title());
                out.text("summary", info.summary());
                out.text("reason", info.reason());
                out.text("formula", info.formula());
                out.text("basis", info.basis());
                out.text("fires", info.fires());
                out.text("silent", info.silent());
            }));
            out.endArray();
            out.end();
        }
    }
}
