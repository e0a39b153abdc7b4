package io.mingzhang.server.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the trail.
 *
 * @param id its number among all entries ever begun; there may be gaps
 * @param at when, to the microsecond
 * @param author who, from where
 * @param subject what was changed
 * @param divisionCode the division the person worked in
 * @param action what was done, a Chinese verb
 * @param before canonical JSON of the values that differ, before
 * @param after and after
 */
record AuditEntry(
        long id,
        Instant at,
        Author author,
        Subject subject,
        String divisionCode,
        String action,
        String before,
        String after) {

    /** The columns of a statement whose rows become entries; of the table named {@code e}. */
    static final String COLUMNS = """
            e.id, e.at, e.person_id, e.person_name, e.address, e.request_id, e.subject_kind, e.subject_id,
            e.subject_title, e.path, e.fiscal_year, e.division_code, e.action, e.before, e.after""";

    /**
     * Who made the change.
     *
     * @param id of the person
     * @param name as it was then
     * @param address from where; empty for the program's own work
     * @param requestId the request by which; empty when its client made no id
     */
    record Author(UUID id, String name, String address, String requestId) {}

    /** The entry that a row holds. */
    static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new Author(
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getString("address"),
                        row.getString("request_id")),
                new Subject(
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("subject_title"),
                        row.getString("path"),
                        row.getInt("fiscal_year")),
                row.getString("division_code"),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"));
    }

    /** All of it as bytes, each text with its length before it, so that nothing can be shifted from one into another. */
    byte[] canonical(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            out.writeLong(id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.writeInt(subject.year());
            String[] texts = {
                author.id().toString(),
                author.name(),
                author.address(),
                author.requestId(),
                subject.kind(),
                subject.id(),
                subject.title(),
                subject.path(),
                divisionCode,
                action,
                before,
                after
            };
            for (String text : texts) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
