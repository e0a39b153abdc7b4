package io.mingzhang.server.projects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts many fictional projects into the tables at once; see {@code projects/plant.sql} for what they are like. */
public final class PlantedProjects {

    private PlantedProjects() {}

    /** Plants so many, spread evenly over the three units of the tree. */
    public static void plant(JdbcClient database, TestUnits units, int count) {
        List<TestUnits.Place> places = List.of(units.unit(), units.sister(), units.stranger());
        List<TestUnits.Place> departments = List.of(units.department(), units.department(), units.otherDepartment());
        database.sql(statement())
                .param("count", count)
                .param("units", ids(places))
                .param("paths", paths(places))
                .param("departments", ids(departments))
                .param("departmentPaths", paths(departments))
                .update();
    }

    private static UUID[] ids(List<TestUnits.Place> places) {
        return places.stream().map(TestUnits.Place::id).toArray(UUID[]::new);
    }

    private static String[] paths(List<TestUnits.Place> places) {
        return places.stream().map(TestUnits.Place::path).toArray(String[]::new);
    }

    private static String statement() {
        try (InputStream stream = PlantedProjects.class.getResourceAsStream("/projects/plant.sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
