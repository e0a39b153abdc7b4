package io.mingzhang.server.performance.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody at a desk who declares, prints and imports over HTTP. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpCaller page;

    Desk(HttpCaller page) {
        this.page = page;
    }

    /** A new project of a unit with a declaration for a year. */
    JsonNode declared(UUID unit, String name, int year, String template) {
        Map<String, String> cells = Map.of(
                "field/NAME",
                name,
                "field/KIND",
                "31",
                "field/FIRST_YEAR",
                Integer.toString(year),
                "field/STARTS",
                year + "-01-01",
                "field/ENDS",
                year + 2 + "-12-31",
                "plan/" + year + "/CENTRAL",
                "120000000");
        Answer project = page.send("POST", "/api/v1/projects", Map.of("unitId", unit, "cells", cells));
        assertThat(project.status()).as(project.text()).isEqualTo(200);
        Answer made = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", project.json().get("id").asString(), "year", year, "templateId", template));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return made.json();
    }

    /** Fills texts, goals and a few indicators in. */
    JsonNode filled(JsonNode opened) {
        String text = "为落实农村饮水安全要求，对全区38个行政村的水源地、管网和净水设施进行改造。";
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        patch(
                opened,
                set("field/OVERVIEW", text),
                set("field/GROUNDS", text.repeat(3)),
                set("field/PHONE", "0990-0000000"),
                set("field/PERSON_IN_CHARGE", "林守拙"),
                set("goal/IMPLEMENTATION", "三年完成管网改造360公里。"),
                set("goal/ANNUAL", "完成管网改造120公里。"),
                insert(row(first, "QUANTITY", "改造供水管网长度", "≥360公里", "≥120公里"), null),
                insert(row(second, "QUANTITY", "新建净水站", "≥30座", "≥10座"), first),
                insert(row(UUID.randomUUID().toString(), "QUALITY", "水质达标率", "≥98%", "≥98%"), null));
        return reopened(opened);
    }

    Answer patch(JsonNode opened, Map<?, ?>... changes) {
        Answer answer = page.send(
                "PATCH",
                address(opened),
                Map.of("revision", opened.get("revision").asInt(), "changes", Arrays.asList(changes)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    JsonNode reopened(JsonNode opened) {
        return page.get(address(opened)).json();
    }

    static String address(JsonNode opened) {
        return "/api/v1/declarations/" + opened.get("id").asString();
    }

    private static Map<String, Object> set(String at, String to) {
        return Map.of("op", "SET", "at", at, "to", to);
    }

    private static Map<String, Object> insert(Map<String, Object> row, @Nullable String after) {
        Map<String, Object> change = new HashMap<>(Map.of("op", "INSERT", "block", "indicators", "row", row));
        change.put("after", after);
        return change;
    }

    private static Map<String, Object> row(String id, String type, String name, String whole, String annual) {
        return Map.of(
                "id",
                id,
                "category",
                "OUTPUT",
                "type",
                type,
                "position",
                0,
                "implementation",
                Map.of("name", name, "value", whole, "standard", ""),
                "annual",
                Map.of("name", name, "value", annual, "standard", ""));
    }

    /** Drops a document and waits until it is read. */
    JsonNode imported(String fileName, byte[] content, int year, String path) {
        String query = "?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8) + "&year=" + year + "&path="
                + URLEncoder.encode(path, StandardCharsets.UTF_8);
        Answer taken = page.upload("/api/v1/imports" + query, content);
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        return settled("/api/v1/imports/" + taken.json().get("id").asString());
    }

    /** Waits until a job behind an address is over. */
    JsonNode settled(String address) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer state = page.get(address);
            assertThat(state.status()).as(state.text()).isEqualTo(200);
            String word = state.json().get("state").asString();
            if (!List.of("WAITING", "RUNNING").contains(word)) {
                return state.json();
            }
            assertThat(System.nanoTime()).as("the job is over in time").isLessThan(until);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
