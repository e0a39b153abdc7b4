package io.mingzhang.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small sign-in service of OpenID Connect, written with nothing but the platform: it checks what the program must prove to
 * it, and signs what a test wants it to say.
 */
public final class TestIssuer {

    /** With which the program shows that it is itself. */
    public static final String SECRET = "terns-and-plovers";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static @Nullable TestIssuer shared;

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    private record Granted(String challenge, String returnTo, String token) {}

    private TestIssuer() throws IOException {
        this.keys = newKeys();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, 200, Map.of("keys", List.of(publicKey()))));
        server.createContext("/token", this::token);
        server.start();
    }

    /** The one of all tests of this JVM. */
    public static synchronized TestIssuer shared() {
        TestIssuer known = shared;
        if (known == null) {
            try {
                known = new TestIssuer();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            shared = known;
        }
        return known;
    }

    /** Keys to sign with. */
    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of this service. */
    public KeyPair keys() {
        return keys;
    }

    /** Where it is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String told(Map<String, String> asked, String key) {
        return Objects.requireNonNull(asked.get(key));
    }

    /** Somebody has signed in here who was sent with these parameters; he is sent back with this code. */
    public String grant(Map<String, String> asked, KeyPair signing, Map<String, Object> claims) {
        String code = UUID.randomUUID().toString();
        granted.put(
                code, new Granted(told(asked, "code_challenge"), told(asked, "redirect_uri"), signed(signing, claims)));
        return code;
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", address(),
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "jwks_uri", address() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Map<String, String> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "one",
                "n", encoded(unsigned(key.getModulus())),
                "e", encoded(unsigned(key.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String known =
                "Basic " + Base64.getEncoder().encodeToString(("mingzhang:" + SECRET).getBytes(StandardCharsets.UTF_8));
        Granted grant = granted.remove(form.getOrDefault("code", ""));
        boolean proven = grant != null
                && known.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && grant.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))
                && grant.returnTo().equals(form.get("redirect_uri"));
        if (grant == null || !proven) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of("access_token", "none", "token_type", "Bearer", "expires_in", 60, "id_token", grant.token()));
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(KeyPair keys, Map<String, Object> claims) {
        try {
            String text = encoded(JSON.writeValueAsBytes(Map.of("alg", "RS256", "kid", "one")))
                    + "."
                    + encoded(JSON.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parameters of a query or a form. */
    public static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
