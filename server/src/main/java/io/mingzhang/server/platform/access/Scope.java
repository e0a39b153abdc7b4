package io.mingzhang.server.platform.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parts of the tree of organizations where something may be done. As a condition of a statement each is a range of an
 * index over paths (collation C), so its cost does not depend on how large the tree is.
 *
 * @param prefixes paths, none of them below another; empty: nowhere
 */
public record Scope(List<String> prefixes) {

    /** Everywhere. */
    public static final Scope EVERYWHERE = new Scope(List.of("/"));
    /** Nowhere. */
    public static final Scope NOWHERE = new Scope(List.of());

    public Scope {
        prefixes = List.copyOf(prefixes);
    }

    /** The parts below some paths, without those that are below another of them. */
    public static Scope of(Collection<String> paths) {
        List<String> merged = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            if (merged.isEmpty() || !path.startsWith(merged.getLast())) {
                merged.add(path);
            }
        }
        return new Scope(merged);
    }

    /** Whether a place is in it. */
    public boolean includes(String path) {
        return prefixes.stream().anyMatch(path::startsWith);
    }

    /** Whether it is everything there is. */
    public boolean isEverywhere() {
        return prefixes.contains("/");
    }

    /** The part of it below a path. */
    public Scope below(String path) {
        return includes(path)
                ? new Scope(List.of(path))
                : new Scope(prefixes.stream()
                        .filter(prefix -> prefix.startsWith(path))
                        .toList());
    }

    /** The condition that a column of paths is in it, with the parameters of {@link #parameters}. */
    public String condition(String column) {
        if (isEverywhere()) {
            return "true";
        }
        return prefixes.isEmpty()
                ? "false"
                : IntStream.range(0, prefixes.size())
                        .mapToObj(i -> "%1$s >= :scope%2$d and %1$s < :scope%2$de".formatted(column, i))
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The parameters of {@link #condition}. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!isEverywhere()) {
            for (int i = 0; i < prefixes.size(); i++) {
                parameters.put("scope" + i, prefixes.get(i));
                parameters.put("scope" + i + "e", end(prefixes.get(i)));
            }
        }
        return parameters;
    }

    /** Gives a statement the parameters of {@link #condition}. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(parameters());
    }

    /** The first path behind all those that begin with {@code prefix}: the character behind {@code /} is {@code 0}. */
    public static String end(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + "0";
    }
}
