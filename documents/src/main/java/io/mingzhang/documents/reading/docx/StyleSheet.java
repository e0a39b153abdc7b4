package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document: what of them decides how its text is read. */
final class StyleSheet {

    /** Word itself admits 4,079 styles; files that other programs wrote hold more. */
    private static final int MOST_STYLES = 50_000;

    private static final int BODY_TEXT = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录|目錄) ?[1-9]|contents [1-9]");

    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, ParagraphStyle> resolved = new HashMap<>();
    private final Set<String> shaded = new HashSet<>();
    private String standard = "";

    /** A style as written, before what it is based on is asked; -1 where it does not say. */
    private record Declared(
            String name, String basedOn, int outline, String numbering, int numberingLevel, int hidden) {}

    /** Reads the part of styles. */
    static StyleSheet read(PartXml xml) throws UnreadableDocumentException {
        StyleSheet sheet = new StyleSheet();
        while (xml.next()) {
            if (xml.isStart("style")) {
                sheet.style(xml);
                if (sheet.declared.size() > MOST_STYLES) {
                    throw new UnreadableDocumentException(Refusal.hostile("样式超过 %d 个".formatted(MOST_STYLES)));
                }
            }
        }
        return sheet;
    }

    /** What the style of this id means; the style of ordinary paragraphs for the empty id. */
    ParagraphStyle of(String id) {
        String asked = id.isEmpty() ? standard : id;
        ParagraphStyle known = resolved.get(asked);
        if (known == null) {
            known = resolve(asked);
            resolved.put(asked, known);
        }
        return known;
    }

    /** Whether a style gives a colour to what lies behind the text. */
    boolean isShaded(String id) {
        return shaded.contains(id);
    }

    private void style(PartXml xml) throws UnreadableDocumentException {
        String id = xml.attribute("styleId");
        if (xml.isOn("default", false) && xml.attribute("type").equals("paragraph")) {
            standard = id;
        }
        String name = "";
        String basedOn = "";
        int outline = -1;
        String numbering = "";
        int level = -1;
        int hidden = -1;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val");
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "numId" -> numbering = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", -1);
                case "vanish" -> hidden = xml.isOn("val", true) ? 1 : 0;
                case "shd" -> {
                    if (RunLook.isColour(xml.attribute("fill"))) {
                        shaded.add(id);
                    }
                }
                case "pPrChange", "rPrChange" -> xml.skip();
                default -> {
                    // Says nothing about the text.
                }
            }
        }
        declared.putIfAbsent(id, new Declared(name, basedOn, outline, numbering, level, hidden));
    }

    /** Styles that are based on each other in a circle end where the circle closes. */
    private ParagraphStyle resolve(String id) {
        Set<String> seen = new HashSet<>();
        int heading = -1;
        String numbering = "";
        int level = -1;
        int hidden = -1;
        boolean contents = false;
        String next = id;
        while (seen.add(next)) {
            @Nullable Declared style = declared.get(next);
            if (style == null) {
                break;
            }
            String name = style.name().toLowerCase(Locale.ROOT);
            heading = heading >= 0 ? heading : heading(style, name);
            numbering = numbering.isEmpty() ? style.numbering() : numbering;
            level = level >= 0 ? level : style.numberingLevel();
            hidden = hidden >= 0 ? hidden : style.hidden();
            contents |= CONTENTS.matcher(name).matches();
            next = style.basedOn();
        }
        return new ParagraphStyle(contents ? 0 : Math.max(0, heading), numbering, level, hidden == 1, contents);
    }

    private static int heading(Declared style, String name) {
        if (style.outline() >= 0) {
            return style.outline() >= BODY_TEXT ? 0 : style.outline() + 1;
        }
        Matcher matcher = HEADING.matcher(name);
        if (matcher.matches()) {
            return matcher.group(1).charAt(0) - '0';
        }
        return name.equals("title") || name.equals("标题") ? 1 : -1;
    }
}
