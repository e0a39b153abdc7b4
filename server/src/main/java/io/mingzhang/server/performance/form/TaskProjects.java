package io.mingzhang.server.performance.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The projects of a task as one text, so that they are changed and merged like any cell. */
final class TaskProjects {

    private static final int MOST = 200;

    private TaskProjects() {}

    static String write(List<UUID> projects) {
        return projects.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    static Optional<List<UUID>> read(String text) {
        List<UUID> projects = new ArrayList<>();
        try {
            for (String id : text.isEmpty() ? new String[0] : text.split(",", -1)) {
                projects.add(UUID.fromString(id));
            }
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
        return projects.size() <= MOST ? Optional.of(projects) : Optional.empty();
    }
}
