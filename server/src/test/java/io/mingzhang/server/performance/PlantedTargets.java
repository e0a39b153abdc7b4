package io.mingzhang.server.performance;

import io.mingzhang.server.projects.TestUnits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a fictional declaration for each project of a place into the tables; {@code performance/plant.sql} says of what kind. */
public final class PlantedTargets {

    private PlantedTargets() {}

    /** Plants one for each project below a place. */
    public static void plant(JdbcClient database, TestUnits.Place top) {
        database.sql(statements())
                .param("top", top.path())
                .param("chain", UUID.randomUUID())
                .update();
    }

    private static String statements() {
        try (InputStream stream = PlantedTargets.class.getResourceAsStream("/performance/plant.sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
