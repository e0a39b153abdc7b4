package io.mingzhang.server.organization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an administrator does on the page of organizations. */
final class TreePage {

    static final String ORGANIZATIONS = "/api/v1/organizations";

    private final HttpCaller caller;

    TreePage(HttpCaller caller) {
        this.caller = caller;
    }

    /** A division of its own for a test, at the top. */
    JsonNode division(String name) {
        return made(null, "DIVISION", freshCode(), name);
    }

    static String freshCode() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
    }

    /** Makes a node that must be possible. */
    JsonNode made(@Nullable JsonNode above, String kind, String code, String name) {
        Answer answer = make(above, kind, code, name);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    Answer make(@Nullable JsonNode above, String kind, String code, String name) {
        Map<String, Object> node =
                new HashMap<>(Map.of("kind", kind, "code", code, "name", name, "shortName", "", "validFrom", 2024));
        if (above != null) {
            node.put("parentId", above.get("id").asString());
        }
        return caller.send("POST", ORGANIZATIONS, node);
    }

    JsonNode detail(JsonNode node) {
        return caller.get(ORGANIZATIONS + "/" + node.get("id").asString()).json();
    }

    /** Orders something done to a node as it is now. */
    Answer order(JsonNode node, String what, Map<String, Object> more, boolean dry) {
        Map<String, Object> order = new HashMap<>(more);
        order.put("revision", detail(node).get("revision").asInt());
        order.putIfAbsent("fromYear", 2027);
        order.put("reason", "机构改革");
        String address = ORGANIZATIONS + "/" + node.get("id").asString();
        return what.isEmpty()
                ? caller.send("PATCH", address, order)
                : caller.send("POST", address + "/" + what + "?dry=" + dry, order);
    }

    List<String> childrenOf(JsonNode node, String query) {
        JsonNode page = caller.get(ORGANIZATIONS + "/" + node.get("id").asString() + "/children" + query)
                .json();
        return page.get("items")
                .valueStream()
                .map(child -> child.get("name").asString())
                .toList();
    }

    JsonNode search(String text, String within) {
        return caller.get(ORGANIZATIONS + "/search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&within="
                        + within)
                .json();
    }

    static String id(JsonNode node) {
        return node.get("id").asString();
    }

    static String path(JsonNode node) {
        return node.get("path").asString();
    }
}
