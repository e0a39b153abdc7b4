package io.mingzhang.server.examination.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A document as it should be listed; what is planted in the database follows from it, and so does what every query should
 * find.
 */
record PlantedDocument(
        UUID id,
        String name,
        String department,
        String division,
        Optional<Integer> year,
        String kind,
        String state,
        String media,
        Instant changedAt,
        boolean deleted,
        List<PlantedFinding> findings,
        Set<UUID> sets) {

    static final List<String> DEPARTMENTS = List.of("晴川市教育局", "晴川市水利局,河道处", "云岭县民政局", "");
    static final List<String> CHECKS = List.of("SUM-01", "SUM-03", "TXT-01", "GONE-99");
    static final List<UUID> SETS = List.of(new UUID(7, 1), new UUID(7, 2));
    static final Instant BEGINNING = Instant.parse("2026-11-01T08:00:00Z");

    private static final List<String> STATES =
            List.of("EXAMINED", "EXAMINED", "EXAMINED", "REFUSED", "WAITING", "RUNNING", "FAILED", "CANCELLED");

    /**
     * A finding.
     *
     * @param check which check
     * @param severity how grave
     * @param marked whether somebody decided about it so that it no longer counts as open
     */
    record PlantedFinding(String check, String severity, boolean marked) {}

    static PlantedDocument of(int number, Random random) {
        String state = one(STATES, random);
        String department = one(DEPARTMENTS, random);
        int year = 2023 + random.nextInt(3);
        int findings = state.equals("EXAMINED") ? random.nextInt(8) : 0;
        return new PlantedDocument(
                new UUID(1, number),
                "%s%d年部门预算第%d稿.docx".formatted(department, year, number),
                department,
                department.isEmpty() ? "" : department.substring(0, 3),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(year),
                one(List.of("BUDGET", "FINAL_ACCOUNTS", "PERFORMANCE_TARGETS", ""), random),
                state,
                one(List.of("TEXT", "XLSX", "DOCX", "OTHER"), random),
                BEGINNING.plusSeconds(random.nextInt(100) * 1000L + number),
                random.nextInt(8) == 0,
                IntStream.range(0, findings)
                        .mapToObj(i -> new PlantedFinding(
                                one(CHECKS, random),
                                one(List.of("ERROR", "WARNING", "INFO"), random),
                                random.nextInt(3) == 0))
                        .toList(),
                random.nextInt(4) == 0 ? Set.of(one(SETS, random)) : Set.of());
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    long open(String severity) {
        return findings.stream()
                .filter(finding -> finding.severity().equals(severity) && !finding.marked())
                .count();
    }

    long found(String severity) {
        return findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }

    boolean hasReport() {
        return state.equals("EXAMINED") || state.equals("REFUSED");
    }
}
