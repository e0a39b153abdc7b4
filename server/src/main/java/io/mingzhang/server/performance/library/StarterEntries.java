package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.StarterIndicator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The entries that come with the program: few, so they are looked through one by one. */
@Component
class StarterEntries {

    private final List<LibraryEntry> all;

    StarterEntries(Standards standards) {
        all = standards.starterIndicators().stream().map(StarterEntries::entry).toList();
    }

    /** Those a query leaves, in the order of the pack. */
    List<LibraryEntry> matching(LibraryQuery query) {
        List<String> words = SearchWords.of(query.text()).words();
        String kind = query.kind() == null ? "" : query.kind();
        String sector = query.sector() == null ? "" : query.sector();
        return all.stream()
                .filter(entry -> query.category() == null || entry.category() == query.category())
                .filter(entry -> query.type() == null || entry.type() == query.type())
                .filter(entry -> kind.isEmpty() || kind.startsWith(entry.kind()))
                .filter(entry -> sector.isEmpty() || sector.startsWith(entry.sector()))
                .filter(entry -> words.stream().allMatch(searched(entry)::contains))
                .toList();
    }

    private static String searched(LibraryEntry entry) {
        return (entry.name() + " " + entry.keywords() + " " + entry.explanation()).toLowerCase(Locale.ROOT);
    }

    private static LibraryEntry entry(StarterIndicator shipped) {
        UUID id = UUID.nameUUIDFromBytes((shipped.type() + "/" + shipped.name()).getBytes(StandardCharsets.UTF_8));
        return new LibraryEntry(
                id,
                "/",
                IndicatorCategory.valueOf(shipped.category()),
                IndicatorType.valueOf(shipped.type()),
                shipped.name(),
                shipped.explanation(),
                "",
                shipped.direction(),
                shipped.unit(),
                shipped.value(),
                "",
                "",
                shipped.sector(),
                "",
                shipped.keywords(),
                "随程序提供",
                0,
                0);
    }
}
