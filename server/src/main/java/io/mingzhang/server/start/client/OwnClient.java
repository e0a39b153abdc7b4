package io.mingzhang.server.start.client;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to our own server as a browser does, so that whatever it does goes through the same door. */
public final class OwnClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLLS_WAITED = 1200;

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A client of the server at an address, signed in as nobody. */
    public OwnClient(URI address) {
        this.address = address;
    }

    /** Fetches something and forgets it. */
    public void visit(String path) throws IOException, InterruptedException {
        client.send(request(path).build(), BodyHandlers.discarding());
    }

    /** Reads something. */
    public JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** Signs in, as the user would. */
    public void signIn(String login, String password) throws IOException, InterruptedException {
        HttpRequest request = request("api/v1/session")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("login", login, "password", password))))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Signing in was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Changes something, as a page would, and gives the answer; a refusal is a failure that says why. */
    public JsonNode change(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .header("X-Request-Id", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " was answered with " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    /** Drops a file, as the user would. */
    public void upload(Path file, UUID batch) throws IOException, InterruptedException {
        String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        HttpRequest request = request(
                        "api/v1/uploads?name=" + name + "&batch=" + batch + "&request=" + UUID.randomUUID())
                .header("Content-Type", "application/octet-stream")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(file + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Waits until all work in hand is done, for two minutes at most. */
    public void awaitJobs() throws IOException, InterruptedException {
        for (int poll = 0; poll < POLLS_WAITED; poll++) {
            JsonNode summary = read("api/v1/jobs?active=true").path("summary");
            if (summary.path("waiting").asInt() + summary.path("running").asInt() == 0) {
                return;
            }
            Thread.sleep(POLL);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private String token() throws IOException, InterruptedException {
        if (cookies.getCookieStore().getCookies().stream()
                .noneMatch(cookie -> cookie.getName().equals("XSRF-TOKEN"))) {
            visit("api/v1/system");
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
