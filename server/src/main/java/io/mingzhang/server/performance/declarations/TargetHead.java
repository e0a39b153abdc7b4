package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.workflow.SubjectState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration without its cells.
 *
 * @param id names it
 * @param subject whose target it is
 * @param year the fiscal year
 * @param path where it belongs, which decides who may see it
 * @param divisionCode of its division
 * @param places unit, department, division
 * @param template the form it is filled in
 * @param standing where it is on its way
 * @param amounts what lists show
 * @param changed by whom last
 * @param example whether it is shown to others as a good example
 * @param provenance the file it was imported from; null when it was typed
 */
public record TargetHead(
        UUID id,
        Subject subject,
        int year,
        String path,
        String divisionCode,
        TargetPlaces places,
        TemplateRef template,
        Standing standing,
        Amounts amounts,
        Changed changed,
        boolean example,
        @Nullable Provenance provenance) {

    /**
     * Whose target it is.
     *
     * @param kind project or department
     * @param title its name
     * @param project the project; null for a department
     * @param firstYear of the project
     * @param lastYear of the project
     */
    public record Subject(
            TargetKind kind, String title, @Nullable ProjectRef project, int firstYear, int lastYear) {}

    /** A template in a version. */
    public record TemplateRef(String id, int version) {}

    /**
     * Where it is on its way.
     *
     * @param revision counts its changes
     * @param round counts its adjustments, from 1
     * @param state how far it has come
     * @param step at which step
     */
    public record Standing(int revision, int round, SubjectState state, int step) {

        /** Whether its content may be changed at all. */
        public boolean isEditable() {
            return step == 0 && state != SubjectState.APPROVED;
        }
    }

    /** Totals in fen; null when blank. */
    public record Amounts(
            @Nullable Long annualFen, @Nullable Long wholeFen) {}

    /** The last change. */
    public record Changed(Instant at, UUID by, String name) {}

    /**
     * Where an imported declaration comes from.
     *
     * @param sha256 of the file, in hexadecimal digits
     * @param fileName as it was called
     * @param place where the form stands in it, in words
     * @param importId the import
     */
    public record Provenance(
            String sha256,
            String fileName,
            String place,
            @Nullable UUID importId) {}

    /** Whether it is shown as a good example to those who declare at a place: those of its division and of what is below. */
    public boolean isExampleFor(String place) {
        return example && place.startsWith(places.division().path());
    }

    /** The same, imported from a file. */
    public TargetHead from(Provenance source) {
        return new TargetHead(
                id, subject, year, path, divisionCode, places, template, standing, amounts, changed, example, source);
    }

    /** The same after a change. */
    TargetHead changed(int revision, Changed now, Amounts totals) {
        Standing next = new Standing(revision, standing.round(), standing.state(), standing.step());
        return new TargetHead(
                id, subject, year, path, divisionCode, places, template, next, totals, now, example, provenance);
    }
}
