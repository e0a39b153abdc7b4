package io.mingzhang.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the server as its page does: over HTTP, with the cookie of the token repeated as header. */
public final class HttpCaller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /**
     * Calls the server at this port of this machine; see {@code @LocalServerPort}. Where there are {@link TestPeople} it is
     * somebody with every role of the business everywhere.
     */
    public HttpCaller(int port) {
        this(port, TestPeople.at(port).map(TestPeople::everything));
    }

    private HttpCaller(int port, Optional<String> session) {
        this.server = URI.create("http://127.0.0.1:" + port);
        session.ifPresent(token -> cookies.getCookieStore().add(server, cookie(token)));
    }

    /** Calls the server as somebody whom {@link TestPeople} have made. */
    public static HttpCaller as(int port, String login) {
        return new HttpCaller(port, TestPeople.at(port).map(people -> people.session(login)));
    }

    /** Calls the server at this port in a session that is there. */
    public static HttpCaller in(int port, String session) {
        return new HttpCaller(port, Optional.of(session));
    }

    /** Calls the server as somebody who is not signed in. */
    public static HttpCaller nobody(int port) {
        return new HttpCaller(port, Optional.empty());
    }

    /** The same person in the same session at another node of the server. */
    public HttpCaller at(int otherPort) {
        return new HttpCaller(
                otherPort,
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("MZ_SESSION"))
                        .map(HttpCookie::getValue)
                        .findFirst());
    }

    private static HttpCookie cookie(String token) {
        HttpCookie cookie = new HttpCookie("MZ_SESSION", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    /** Reads an address, for example {@code /api/v1/system}. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET().build());
    }

    /** Reads an address with a further header. */
    public Answer get(String path, String header, String value) {
        return get(path, Map.of(header, value));
    }

    /** Reads an address with further headers. */
    public Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).GET();
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Sends a value as JSON by the given method. */
    public Answer send(String method, String path, Object body) {
        return send(method, path, "application/json", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    /** Sends a value as JSON under an id of the client's making, as the page does; the same again is the same request. */
    public Answer once(UUID request, String method, String path, Object body) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .header("X-Request-Id", request.toString())
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    /** Sends bytes as an upload does. */
    public Answer upload(String path, byte[] content) {
        return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(content));
    }

    /** Sends a body of any type, with the token. */
    public Answer send(String method, String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token())
                .method(method, body)
                .build());
    }

    /** Asked for by one thread at a time: each answer without a token makes another one. */
    private synchronized String token() {
        return known().orElseGet(() -> {
            get("/api/v1/system");
            return known().orElseThrow();
        });
    }

    private Optional<String> known() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server answered. */
    public record Answer(HttpResponse<byte[]> response) {

        /** The HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** A header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The bytes of the body. */
        public byte[] bytes() {
            return response.body();
        }

        /** The body as text. */
        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }
    }
}
