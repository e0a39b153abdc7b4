package io.mingzhang.server.start;

import io.mingzhang.server.start.client.OwnClient;
import io.mingzhang.server.start.demo.DemoDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Runs the server for a moment, so that the JVM keeps what it learns of the classes; see {@code launcher/server.sh}. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    /** What a browser asks for first. */
    private static final List<String> FIRST_REQUESTS = List.of("", "api/v1/system", "api/v1/overview", "api/v1/checks");

    private static final List<String> PARTS = List.of("", "/view", "/findings", "/relations");

    @Mixin
    @SuppressWarnings("unused") // picocli fills it
    private final DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws Exception {
        List<String> settings = new ArrayList<>(RunningServer.settingsFor(database.folder()));
        settings.add("--server.port=0");
        settings.add("--mingzhang.access.alone=true");
        try (RunningServer server = RunningServer.start(database.place(), settings);
                OwnClient client = new OwnClient(server.address())) {
            for (String path : FIRST_REQUESTS) {
                client.visit(path);
            }
            examine(client);
        }
        return 0;
    }

    private static void examine(OwnClient client) throws IOException, InterruptedException {
        DemoDocuments.dropOnce(client);
        client.awaitJobs();
        for (JsonNode document : client.read("api/v1/documents").path("items")) {
            client.visit("api/v1/documents/" + document.path("id").asString(""));
            for (String part : PARTS) {
                client.visit(
                        "api/v1/examinations/" + document.path("examinationId").asString("") + part);
            }
        }
    }
}
