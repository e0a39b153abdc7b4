package io.mingzhang.acceptance.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The characters of a workbook or Word document, line by line with tabs between cells, each with its place in the mark-up of
 * the file. It looks at the mark-up only and knows nothing of the readers of the program, on purpose.
 */
final class OfficeText {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final Pattern SHARED = Pattern.compile("<c ([^>]*?) ?t=\"s\"([^>]*)><v>(\\d+)</v></c>");
    private static final Pattern STRING = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(
            "(<w:t(?: [^>]*)?>|<t(?: [^>]*)?>|<v>)([^<]*)</|(<w:br/>|<w:tab/>)|(<w:tr[ >])|(</w:tc>|</c>|<c [^>]*/>)"
                    + "|(</w:p>)|(</w:tr>|</row>)");
    private static final Pattern CELL = Pattern.compile("r=\"([A-Z]+)\\d+\"");
    private static final Pattern HIDDEN = Pattern.compile("<col min=\"(\\d+)\"[^>]*hidden=\"true\"");
    private static final Pattern CHARACTER = Pattern.compile("&[^;]+;|.", Pattern.DOTALL);

    private final Map<String, byte[]> parts;
    private final List<Line> lines = new ArrayList<>();

    private OfficeText(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** One line: its characters, and for each its offset in the mark-up of a part; -1 for tabs between cells. */
    private record Line(String part, String text, List<Integer> offsets) {}

    /** The text of a file. */
    static OfficeText of(byte[] file) {
        OfficeText text = new OfficeText(parts(file));
        text.bringStringsIn();
        text.parts.keySet().stream()
                .filter(part -> part.equals("word/document.xml") || part.matches("xl/worksheets/sheet\\d+\\.xml"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(text::scan);
        return text;
    }

    /** All lines. */
    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** The file as it is. */
    byte[] bytes() {
        return zip(parts);
    }

    /** The file with other characters in the place of a figure. */
    byte[] with(PrintedFigure figure, String changed) {
        Line line = lines.get(figure.line() - 1);
        int from = line.offsets().get(figure.start());
        int to = line.offsets().get(figure.end() - 1) + 1;
        String xml = xml(line.part());
        if (!xml.substring(from, to).equals(figure.text())) {
            throw new IllegalStateException("%s is not at line %d".formatted(figure.text(), figure.line()));
        }
        Map<String, byte[]> copy = new LinkedHashMap<>(parts);
        copy.put(line.part(), (xml.substring(0, from) + changed + xml.substring(to)).getBytes(StandardCharsets.UTF_8));
        return zip(copy);
    }

    /** Writes the strings that cells share into each cell, so that one can be changed alone. */
    private void bringStringsIn() {
        if (!parts.containsKey(STRINGS)) {
            return;
        }
        List<String> strings = STRING.matcher(xml(STRINGS))
                .results()
                .map(found -> found.group(1))
                .toList();
        parts.replaceAll((part, bytes) -> part.startsWith("xl/worksheets/")
                ? SHARED.matcher(new String(bytes, StandardCharsets.UTF_8))
                        .replaceAll(cell -> Matcher.quoteReplacement("<c %s%s t=\"inlineStr\"><is>%s</is></c>"
                                .formatted(cell.group(1), cell.group(2), strings.get(Integer.parseInt(cell.group(3))))))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
    }

    private void scan(String part) {
        if (xml(part).contains("<hyperlinks>")) {
            return; // a table of contents that conversion adds
        }
        boolean sheet = part.startsWith("xl/");
        boolean inRow = sheet;
        String xml = xml(part);
        Matcher token = TOKEN.matcher(xml);
        LineBuilder line = new LineBuilder();
        while (token.find()) {
            if (token.group(1) != null && !isHidden(xml, token.start())) {
                line.characters(token.group(2), token.start(2));
            } else if (token.group(4) != null) {
                inRow = true;
            } else if (token.group(5) != null) {
                line.add("\t", -1);
            } else if (token.group(7) != null) {
                lines.add(line.end(part));
                inRow = sheet;
            } else if (token.group(6) != null && !inRow) {
                lines.add(line.end(part));
            } else if (token.group(3) != null) {
                line.add(" ", -1);
            }
        }
    }

    /** Whether the cell at an offset stands in a column that is not shown. */
    private static boolean isHidden(String xml, int offset) {
        Matcher cell = CELL.matcher(xml.substring(Math.max(0, xml.lastIndexOf("<c ", offset)), offset));
        Matcher hidden = HIDDEN.matcher(xml);
        return xml.startsWith("<c ", Math.max(0, xml.lastIndexOf("<c ", offset)))
                && cell.find()
                && hidden.results().anyMatch(column -> number(cell.group(1)) == Integer.parseInt(column.group(1)));
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static final class LineBuilder {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> offsets = new ArrayList<>();

        void add(String character, int offset) {
            text.append(character);
            offsets.add(offset);
        }

        void characters(String xml, int from) {
            Matcher character = CHARACTER.matcher(xml);
            while (character.find()) {
                add(decoded(character.group()), from + character.start());
            }
        }

        /** One character for each place: what a reference stands for, a blank for entities and blanks. */
        private static String decoded(String character) {
            if (character.startsWith("&#")) {
                int point = character.startsWith("&#x")
                        ? Integer.parseInt(character.substring(3, character.length() - 1), 16)
                        : Integer.parseInt(character.substring(2, character.length() - 1));
                String one = Character.isBmpCodePoint(point) ? Character.toString(point) : "〓";
                return one.isBlank() ? " " : one;
            }
            return character.length() > 1 || character.isBlank() ? " " : character;
        }

        /** The line; tabs around a single filled cell are left out, as it is no row of a table. */
        Line end(String part) {
            boolean sole = text.toString().strip().indexOf('\t') < 0;
            int from = 0;
            int to = text.length();
            while (sole && from < to && text.charAt(from) == '\t') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == '\t') {
                to--;
            }
            Line line = new Line(part, text.substring(from, to), List.copyOf(offsets.subList(from, to)));
            text.setLength(0);
            offsets.clear();
            return line;
        }
    }

    private String xml(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path copy = Files.createTempFile("mutation", ".zip");
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
