package io.mingzhang.checks.settings;

import io.mingzhang.kernel.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes acceptances into the text of a settings file: only lines are added, what people wrote stays as it is. */
public final class AcceptanceText {

    private static final Pattern KEY = Pattern.compile("^accepted[ \\t]*:(?<rest>.*)$", Pattern.MULTILINE);
    private static final Pattern ITEM = Pattern.compile("^( *)- ", Pattern.MULTILINE);
    private static final Pattern TOP_LEVEL = Pattern.compile("^[^\\s#-].*$", Pattern.MULTILINE);

    private AcceptanceText() {}

    /**
     * The text with the acceptance added at the end of the list {@code accepted}, which is begun when there is none; empty
     * when that list is written in brackets, where nothing can be added line by line.
     *
     * @param settings the text of a settings file without faults; may be empty
     * @param acceptance what to add
     * @param finding the finding that is accepted, for a line a person can read
     */
    public static Optional<String> added(String settings, Acceptance acceptance, Finding finding) {
        String ending = settings.contains("\r\n") ? "\r\n" : "\n";
        String text = settings.replace("\r\n", "\n");
        if (!text.isEmpty() && !text.endsWith("\n")) {
            text += "\n";
        }
        Matcher key = KEY.matcher(text);
        String written;
        if (!key.find()) {
            written = text + (text.isEmpty() ? "" : "\n") + "accepted:\n" + item("  ", acceptance, finding);
        } else {
            String rest = key.group("rest").replaceAll("(^|\\s)#.*", "").strip();
            if (!rest.isEmpty() && !rest.matches("\\[\\s*]|null|~")) {
                return Optional.empty();
            }
            if (!rest.isEmpty()) {
                int from = key.start("rest");
                String emptied =
                        key.group("rest").replaceFirst("\\[\\s*]|null|~", "").stripTrailing();
                text = text.substring(0, from) + emptied + text.substring(key.end());
            }
            int end = end(text, text.indexOf('\n', key.start()) + 1);
            written = text.substring(0, end)
                    + item(indent(text.substring(key.start(), end)), acceptance, finding)
                    + text.substring(end);
        }
        return Optional.of(written.replace("\n", ending));
    }

    /** Behind the last line that belongs to the list: before the next key, less blank lines and comments above that. */
    private static int end(String text, int from) {
        Matcher next = TOP_LEVEL.matcher(text);
        int end = next.find(from) ? next.start() : text.length();
        while (end > from) {
            int lineStart = text.lastIndexOf('\n', end - 2) + 1;
            String line = text.substring(lineStart, end);
            if (!line.isBlank() && !line.startsWith("#")) {
                break;
            }
            end = Math.max(lineStart, from);
        }
        return end;
    }

    private static String indent(String list) {
        Matcher item = ITEM.matcher(list);
        return item.find() ? item.group(1) : "  ";
    }

    private static String item(String indent, Acceptance acceptance, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("fingerprint: " + quoted(acceptance.fingerprint()));
        lines.add("check: " + finding.checkId());
        if (!acceptance.department().isEmpty()) {
            lines.add("department: " + quoted(acceptance.department()));
        }
        acceptance.year().ifPresent(year -> lines.add("year: " + year));
        lines.add("content: " + quoted(acceptance.content()));
        lines.add("reason: " + quoted(acceptance.reason()));
        lines.add("person: " + quoted(acceptance.person()));
        lines.add("date: " + quoted(acceptance.date().toString()));
        acceptance.until().ifPresent(until -> lines.add("until: " + quoted(until.toString())));
        String comment = oneLine(finding.title() + "：" + finding.problem().message());
        StringBuilder item =
                new StringBuilder(indent).append("# ").append(comment).append('\n');
        for (int i = 0; i < lines.size(); i++) {
            item.append(indent)
                    .append(i == 0 ? "- " : "  ")
                    .append(lines.get(i))
                    .append('\n');
        }
        return item.toString();
    }

    private static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        String line =
                text.replaceAll("\\p{Cntrl}|\\s|\u0085|\u2028|\u2029", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
