package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.client.OwnClient;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The fictional documents of the folder {@code examples}. */
public final class DemoDocuments {

    /** Set by {@code ./mingzhang}. */
    private static final String FOLDER = System.getProperty("mingzhang.examples", "examples");

    private DemoDocuments() {}

    /** Drops them into a server that holds no document yet, not even a deleted one. */
    public static void dropOnce(OwnClient client) throws IOException, InterruptedException {
        for (boolean deleted : new boolean[] {false, true}) {
            if (client.read("api/v1/documents?size=1&deleted=" + deleted)
                            .path("total")
                            .asInt()
                    > 0) {
                return;
            }
        }
        UUID batch = UUID.randomUUID();
        for (Path file : files()) {
            client.upload(file, batch);
        }
    }

    public static List<Path> files() throws IOException {
        Path folder = Path.of(FOLDER);
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{txt,docx,xlsx,pdf}")) {
                found.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }
}
