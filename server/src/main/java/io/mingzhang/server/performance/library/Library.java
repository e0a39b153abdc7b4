package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library of indicators: the shipped ones and those of the person's places. */
@Service
class Library {

    private static final int SUGGESTED = 12;

    private final LibraryTable table;
    private final StarterEntries starters;
    private final Access access;
    private final DeclarationReader reader;
    private final Writing writing;

    Library(LibraryTable table, StarterEntries starters, Access access, DeclarationReader reader, Writing writing) {
        this.table = table;
        this.starters = starters;
        this.access = access;
        this.reader = reader;
        this.writing = writing;
    }

    /** Who writes, when, and who has to know. */
    @Component
    record Writing(CurrentPerson person, InstantSource clock, AuditTrail trail) {

        LibraryTable.Writer writer() {
            return new LibraryTable.Writer(person.id(), person.divisionCode(), clock.instant());
        }

        void record(LibraryEntry entry, String action, Map<String, String> before, Map<String, String> after) {
            Subject subject = new Subject("INDICATOR", entry.id().toString(), entry.name(), entry.path(), 0);
            trail.record(subject, action, before, after);
        }
    }

    /** A page of the entries the person may use; shipped ones behind his own. */
    @Transactional(readOnly = true)
    Page<LibraryEntry> page(LibraryQuery query, Paging paging) {
        LibraryQuery.Condition condition = query.seenFrom(access.scope(Permission.LIBRARY_READ, 0));
        long own = table.count(condition.sql(), condition.parameters());
        List<LibraryEntry> shipped = starters.matching(query);
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("most", paging.most());
        parameters.put("before", paging.offset());
        List<LibraryEntry> items = table.where(
                condition.sql() + " order by l.category, l.type, l.times_used desc, l.id limit :most offset :before",
                parameters);
        long skip = Math.max(0, paging.offset() - own);
        List<LibraryEntry> page = Stream.concat(items.stream(), shipped.stream().skip(skip))
                .limit(paging.most())
                .toList();
        return paging.of(page, own + shipped.size());
    }

    /** The best entries for what somebody is typing: names that begin so first, then those used most. */
    @Transactional(readOnly = true)
    List<LibraryEntry> suggestions(LibraryQuery query) {
        LibraryQuery.Condition condition = query.seenFrom(access.scope(Permission.LIBRARY_READ, 0));
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        String text = Objects.requireNonNullElse(query.text(), "").strip();
        parameters.put("typed", text);
        parameters.put("most", SUGGESTED);
        List<LibraryEntry> own = table.where(
                condition.sql() + " order by " + (text.isEmpty() ? "" : "starts_with(l.name, :typed) desc, ")
                        + "l.times_used desc, l.id limit :most",
                parameters);
        Set<String> named = new HashSet<>();
        return Stream.concat(own.stream(), starters.matching(query).stream())
                .filter(entry -> named.add(entry.type() + entry.name()))
                .limit(SUGGESTED)
                .toList();
    }

    /** Adds an entry. */
    @Transactional
    LibraryEntry add(NewEntry wanted) {
        Map<String, String> parts = wanted.over(Map.of());
        String path = place(wanted.path());
        IndicatorCategory category = wanted.category();
        IndicatorType type = wanted.type();
        if (category == null || type == null) {
            throw Refused.badField("type", "请选择一级和二级指标。");
        }
        LibraryEntry entry = entry(UUID.randomUUID(), new Place(path, category, type), parts, 0, 0);
        table.save(entry, writing.writer());
        writing.record(entry, "新建", Map.of(), parts);
        return entry;
    }

    private String place(@Nullable String wanted) {
        Scope scope = access.scope(Permission.LIBRARY_WRITE, 0);
        String path = wanted != null
                ? wanted
                : scope.prefixes().isEmpty() ? "/" : scope.prefixes().getFirst();
        access.demand(Permission.LIBRARY_WRITE, path, 0);
        return path;
    }

    /** Changes an entry. */
    @Transactional
    LibraryEntry change(UUID id, NewEntry wanted) {
        LibraryEntry present = table.lock(id).orElseThrow(() -> Refused.notFound("指标"));
        access.demand(Permission.LIBRARY_WRITE, present.path(), 0);
        if (!Objects.equals(wanted.revision(), present.revision())) {
            throw Refused.changedMeanwhile("指标", present);
        }
        Map<String, String> before = parts(present);
        Map<String, String> parts = wanted.over(before);
        Place place = new Place(
                wanted.path() == null ? present.path() : place(wanted.path()),
                Objects.requireNonNullElse(wanted.category(), present.category()),
                Objects.requireNonNullElse(wanted.type(), present.type()));
        LibraryEntry changed = entry(id, place, parts, present.timesUsed(), present.revision() + 1);
        table.save(changed, writing.writer());
        writing.record(changed, "修改", before, parts);
        return changed;
    }

    /** Takes an entry away. */
    @Transactional
    void delete(UUID id) {
        LibraryEntry present = table.lock(id).orElseThrow(() -> Refused.notFound("指标"));
        access.demand(Permission.LIBRARY_WRITE, present.path(), 0);
        table.delete(id, writing.clock().instant());
        writing.record(present, "删除", parts(present), Map.of());
    }

    /** Takes indicators of a declaration into the library of its division; those of a name that is there already are left out. */
    @Transactional
    int take(UUID declaration, List<UUID> rows) {
        Declaration source = reader.readable(declaration);
        String path = source.head().places().division().path();
        access.demand(Permission.LIBRARY_WRITE, path, 0);
        List<IndicatorRow> wanted = source.form().indicators().stream()
                .filter(row -> rows.contains(row.id()) && !row.annual().name().isBlank())
                .toList();
        Set<String> known = new HashSet<>(table.names(
                path, wanted.stream().map(row -> row.annual().name()).toList()));
        int taken = 0;
        for (IndicatorRow row : wanted) {
            if (known.add(row.annual().name())) {
                Map<String, String> parts = new LinkedHashMap<>();
                NewEntry.PARTS.forEach(part -> parts.put(part, ""));
                parts.put("name", row.annual().name());
                parts.put("value", row.annual().value());
                parts.put("standard", row.annual().standard());
                parts.put("source", source.head().subject().title());
                LibraryEntry entry = entry(UUID.randomUUID(), new Place(path, row.category(), row.type()), parts, 0, 0);
                table.save(entry, writing.writer());
                writing.record(entry, "从申报采纳", Map.of(), parts);
                taken++;
            }
        }
        return taken;
    }

    /** Where an entry belongs. */
    private record Place(String path, IndicatorCategory category, IndicatorType type) {}

    private static LibraryEntry entry(UUID id, Place place, Map<String, String> parts, int timesUsed, int revision) {
        return new LibraryEntry(
                id,
                place.path(),
                place.category(),
                place.type(),
                parts.getOrDefault("name", ""),
                parts.getOrDefault("explanation", ""),
                parts.getOrDefault("formula", ""),
                parts.getOrDefault("direction", ""),
                parts.getOrDefault("unit", ""),
                parts.getOrDefault("value", ""),
                parts.getOrDefault("standard", ""),
                parts.getOrDefault("basis", ""),
                parts.getOrDefault("sector", ""),
                parts.getOrDefault("kind", ""),
                parts.getOrDefault("keywords", ""),
                parts.getOrDefault("source", ""),
                timesUsed,
                revision);
    }

    private static Map<String, String> parts(LibraryEntry entry) {
        List<String> texts = List.of(
                entry.name(),
                entry.explanation(),
                entry.formula(),
                entry.direction(),
                entry.unit(),
                entry.value(),
                entry.standard(),
                entry.basis(),
                entry.sector(),
                entry.kind(),
                entry.keywords(),
                entry.source());
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.put(NewEntry.PARTS.get(i), texts.get(i));
        }
        return parts;
    }
}
