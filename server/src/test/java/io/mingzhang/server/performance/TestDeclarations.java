package io.mingzhang.server.performance;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.projects.TestUnits;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Makes projects and their declarations over HTTP, for people of the tests. */
public final class TestDeclarations {

    /** The fiscal year that is declared. */
    public static final int YEAR = 2027;

    private TestDeclarations() {}

    /** The cells of a new project with this name. */
    public static Map<String, String> cells(String name) {
        return Map.of(
                "field/NAME",
                name,
                "field/KIND",
                "31",
                "field/FIRST_YEAR",
                Integer.toString(YEAR),
                "plan/" + YEAR + "/CENTRAL",
                "1000000");
    }

    /** A new declaration of a new project of a unit, as it opens. */
    public static JsonNode made(HttpCaller page, UUID unit, String name) {
        Answer project = page.send("POST", "/api/v1/projects", Map.of("unitId", unit, "cells", cells(name)));
        Answer made = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", project.json().get("id").asString(), "year", YEAR));
        if (made.status() != 200) {
            throw new AssertionError(project.text() + made.text());
        }
        return made.json();
    }

    /** Moves a declaration as it stands now. */
    public static Answer move(HttpCaller page, String id, String kind, String opinion) {
        String flow = "/api/v1/flows/TARGET/" + id;
        int revision = page.get(flow).json().at("/situation/revision").asInt();
        return page.send("POST", flow + "/moves", Map.of("kind", kind, "opinion", opinion, "revision", revision));
    }

    /** Below a place forms with gaps may be sent. */
    public static void letGapsPass(JdbcClient database, TestUnits.Place place) {
        advise(database, place, "DEC-01", "DEC-03", "DEC-04", "DEC-11", "DEC-13", "DEC-14");
    }

    /** Below a place these checks only advise. */
    public static void advise(JdbcClient database, TestUnits.Place place, String... checks) {
        for (String check : checks) {
            database.sql("""
                            insert into performance.effect (door, check_id, path, effect, reason, owner_id, changed_at)
                            values ('SUBMISSION', :check, :path, 'ADVISORY', '试行年度', :id, now())""")
                    .param("check", check)
                    .param("path", place.path())
                    .param("id", place.id())
                    .update();
        }
    }
}
