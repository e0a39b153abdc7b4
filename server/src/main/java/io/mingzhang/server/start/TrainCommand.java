package io.mingzhang.server.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the server for a moment, so that the JVM keeps what it learns of the classes; see {@code launcher/server.sh}. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    /** What a browser asks for first. */
    private static final List<String> FIRST_REQUESTS =
            List.of("", "api/v1/system", "api/v1/documents", "api/v1/overview");

    @Mixin
    @SuppressWarnings("unused") // picocli fills it
    private final DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws Exception {
        List<String> settings = new ArrayList<>(RunningServer.settingsFor(database.folder()));
        settings.add("--server.port=0");
        try (RunningServer server = RunningServer.start(database.place(), settings);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : FIRST_REQUESTS) {
                ask(client, server.address().resolve(path));
            }
        }
        return 0;
    }

    private static void ask(HttpClient client, URI address) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    }
}
