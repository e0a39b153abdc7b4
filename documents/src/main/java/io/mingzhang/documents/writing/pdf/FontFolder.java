package io.mingzhang.documents.writing.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the fonts lie that are embedded into PDF files.
 *
 * @param path the folder
 */
public record FontFolder(Path path) {

    private static final String PROPERTY = "mingzhang.fonts";
    private static final String SONG = "NotoSerifSC_400Regular.ttf";
    private static final String HEI = "NotoSansSC_500Medium.ttf";

    /** The folder that the launcher names. */
    public static FontFolder shipped() {
        return new FontFolder(Path.of(System.getProperty(PROPERTY, ".mingzhang/fonts")));
    }

    /** Whether the fonts are there. */
    public boolean isComplete() {
        return Files.isReadable(path.resolve(SONG)) && Files.isReadable(path.resolve(HEI));
    }

    /** Song (宋体), the face of running text. */
    Path song() throws IOException {
        return existing(SONG);
    }

    /** Hei (黑体), the face of titles and of what is set in bold. */
    Path hei() throws IOException {
        return existing(HEI);
    }

    private Path existing(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.isReadable(file)) {
            throw new FontsMissingException(file);
        }
        return file;
    }
}
