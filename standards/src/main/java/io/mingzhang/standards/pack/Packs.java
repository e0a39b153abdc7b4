package io.mingzhang.standards.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The data files shipped with the module, by their path below {@code io/mingzhang/standards}. */
public final class Packs {

    private static final String ROOT = "/io/mingzhang/standards/";

    private Packs() {}

    /** The tree of a YAML file. */
    public static PackNode yaml(String path) {
        LoadSettings settings = LoadSettings.builder().setLabel(path).build();
        return new PackNode(path, new Load(settings).loadFromString(text(path)));
    }

    /** The rows of a tab-separated file with one header row. */
    public static TsvTable tsv(String path) {
        return TsvTable.parse(path, text(path));
    }

    /** The whole text of a file. */
    public static String text(String path) {
        try (InputStream stream = Packs.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException("Standards file missing: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Standards file unreadable: " + path, e);
        }
    }
}
