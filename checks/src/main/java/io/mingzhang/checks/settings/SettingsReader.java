package io.mingzhang.checks.settings;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.CheckPattern;
import io.mingzhang.checks.Rule;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.userwritten.UserCheckFile;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.authored.Authored;
import io.mingzhang.standards.authored.Authored.Entry;
import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.AuthoredSchema;
import io.mingzhang.standards.authored.AuthoredYaml;
import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.Spelling;
import io.mingzhang.standards.authored.Spot;
import io.mingzhang.standards.pack.PackSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Reads a settings file and the files it names, and says everything that is wrong in them at once. */
public final class SettingsReader {

    private static final String SCHEMA = "/io/mingzhang/checks/settings/settings.schema.json";

    private final SettingsFolder folder;
    private final Complaints complaints;
    private final Map<String, String> versions = new TreeMap<>();

    /** A reader; what is wrong goes to the complaints. */
    public SettingsReader(SettingsFolder folder, Complaints complaints) {
        this.folder = folder;
        this.complaints = complaints;
    }

    /** The settings in a file; only to be used when there are no complaints. */
    public Settings read(String file, String content) {
        Optional<Authored> root = AuthoredYaml.read(file, content, complaints);
        versions.put(name(file), checksum(content));
        if (root.isEmpty()) {
            return Settings.none();
        }
        AuthoredSchema.of("settings.schema.json", schema()).examine(root.get(), complaints);
        if (!(root.get() instanceof Mapping mapping)) {
            return Settings.none();
        }
        Standards standards = standards(mapping);
        List<String> shipped = ids(Rulebook.shipped(standards).catalogue());
        List<Rule> own = userRules(mapping, shipped);
        List<String> known = new ArrayList<>(shipped);
        known.addAll(ids(own.stream().map(Rule::info).toList()));
        return new Settings(grading(mapping, known), own, acceptances(mapping, known), standards, versions);
    }

    /** The JSON Schema of a settings file. */
    public static String schema() {
        try (InputStream stream = SettingsReader.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource: " + SCHEMA);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> ids(List<CheckInfo> checks) {
        return checks.stream().map(CheckInfo::id).toList();
    }

    private Standards standards(Mapping settings) {
        Optional<Scalar> path = settings.scalar("packs");
        if (path.isEmpty()) {
            return Standards.shipped();
        }
        Scalar named = path.get();
        Optional<Map<String, String>> files = folder.packs(named.text());
        if (files.isEmpty()) {
            complaints.add(
                    named.at(),
                    "没有名为“" + named.text() + "”的数据包文件夹",
                    "路径相对于设置文件所在的文件夹，其中可放：" + String.join("、", PackSet.files()));
            return Standards.shipped();
        }
        int before = complaints.count();
        PackSet packs = PackSet.with(named.text(), files.get(), complaints);
        if (complaints.count() > before) {
            return Standards.shipped();
        }
        try {
            return Standards.with(packs);
        } catch (IllegalStateException | IllegalArgumentException unusable) {
            complaints.add(named.at(), "数据包的内容用不上：" + unusable.getMessage(), "请对照内置的数据包改正");
            return Standards.shipped();
        }
    }

    private List<Rule> userRules(Mapping settings, List<String> shipped) {
        List<Scalar> files = settings.scalars("user_checks");
        if (files.isEmpty()) {
            return List.of(); // the expression language stays unloaded
        }
        UserCheckFile reader = new UserCheckFile(shipped, complaints);
        for (Scalar file : files) {
            Optional<String> text = folder.text(file.text());
            if (text.isEmpty()) {
                complaints.add(file.at(), "读不到自定规则文件“" + file.text() + "”", "路径相对于设置文件所在的文件夹，编码为 UTF-8");
            } else {
                reader.read(file.text(), text.get());
                versions.put(file.text(), checksum(text.get()));
            }
        }
        return reader.rules();
    }

    private Grading grading(Mapping settings, List<String> known) {
        List<Grading.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Entry> written :
                settings.mapping("checks").entries().entrySet()) {
            CheckPattern pattern = new CheckPattern(written.getKey());
            if (known.stream().noneMatch(pattern::matches)) {
                unknown(written.getKey(), written.getValue().keyAt(), known);
            } else if (written.getValue().value() instanceof Scalar level) {
                level(level).ifPresent(severity -> entries.add(new Grading.Entry(pattern, severity.severity())));
            }
        }
        return new Grading(entries);
    }

    private record Level(Optional<Severity> severity) {}

    /** YAML 1.1 writers and some editors make {@code off} a false; both mean off. */
    private static Optional<Level> level(Scalar written) {
        String word = written.text().toUpperCase(Locale.ROOT);
        if (word.equals("OFF") || word.equals("FALSE")) {
            return Optional.of(new Level(Optional.empty()));
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(word)) {
                return Optional.of(new Level(Optional.of(severity)));
            }
        }
        return Optional.empty();
    }

    private void unknown(String id, Spot at, List<String> known) {
        String nearest = Spelling.nearest(id.toUpperCase(Locale.ROOT), known)
                .map(name -> "最接近的是 " + name + "；")
                .orElse("");
        complaints.add(at, "没有编号为 " + id + " 的审核规则", nearest + "全部编号见 mingzhang checks");
    }

    private List<Acceptance> acceptances(Mapping settings, List<String> known) {
        List<Acceptance> all = new ArrayList<>();
        for (Mapping written : settings.mappings("accepted")) {
            written.scalar("check")
                    .filter(check -> !known.contains(check.text()))
                    .ifPresent(check -> unknown(check.text(), check.at(), known));
            Optional<LocalDate> date = date(written, "date");
            Optional<LocalDate> until = date(written, "until");
            date.ifPresent(given -> all.add(new Acceptance(
                    written.text("fingerprint"),
                    written.text("department"),
                    number(written, "year"),
                    written.text("content"),
                    written.text("reason"),
                    written.text("person"),
                    given,
                    until)));
        }
        return all;
    }

    private static Optional<Integer> number(Mapping written, String key) {
        return written.scalar(key)
                .map(Scalar::text)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    private Optional<LocalDate> date(Mapping written, String key) {
        Optional<Scalar> text =
                written.scalar(key).filter(scalar -> scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        try {
            return text.map(scalar -> LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException wrong) {
            complaints.add(text.orElseThrow().at(), "没有“" + text.orElseThrow().text() + "”这一天", "请核对月和日");
            return Optional.empty();
        }
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String checksum(String content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }
}
