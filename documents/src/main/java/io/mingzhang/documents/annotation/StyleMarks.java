package io.mingzhang.documents.annotation;

import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds cell styles that differ from existing ones by a fill. Used for one workbook. */
final class StyleMarks {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "FFFFC7CE", Severity.WARNING, "FFFFE0B2", Severity.INFO, "FFFFF9C4");

    private final XmlText styles;
    private final List<String> formats = new ArrayList<>();
    private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);
    private final Map<String, Integer> marked = new HashMap<>();
    private final StringBuilder newFills = new StringBuilder();
    private final StringBuilder newFormats = new StringBuilder();
    private Optional<XmlTag> fillsTag = Optional.empty();
    private Optional<XmlTag> formatsTag = Optional.empty();
    private int fillsEnd;
    private int formatsEnd;
    private int fillCount;

    StyleMarks(XmlText styles) {
        this.styles = styles;
        int start = 0;
        styles.restart();
        for (Optional<XmlTag> next = styles.next(); next.isPresent(); next = styles.next()) {
            XmlTag tag = next.get();
            boolean inFormats = formatsTag.isPresent() && formatsEnd == 0;
            boolean inFills = fillsTag.isPresent() && fillsEnd == 0;
            if (tag.opens("fills")) {
                fillsTag = next;
            } else if (tag.closes("fills")) {
                fillsEnd = tag.start();
            } else if (tag.opens("cellXfs")) {
                formatsTag = next;
            } else if (tag.closes("cellXfs")) {
                formatsEnd = tag.start();
            } else if (inFills && tag.opens("fill")) {
                fillCount++;
            } else if (inFormats && tag.opens("xf")) {
                start = tag.start();
            }
            if (inFormats && tag.name().equals("xf") && (tag.closes() || tag.isEmptyElement())) {
                formats.add(styles.between(start, tag.end()));
            }
        }
    }

    /** Whether the styles have what marking needs; without it cells get notes and no fill. */
    boolean works() {
        return fillsEnd > 0 && formatsEnd > 0 && !formats.isEmpty();
    }

    /** The style that looks like another one with the fill of the severity. */
    int marked(int style, Severity severity) {
        int base = style >= 0 && style < formats.size() ? style : 0;
        return marked.computeIfAbsent(base + " " + severity, _ -> {
            String format = formats.get(base);
            XmlTag head = XmlText.fresh(format).next().orElseThrow();
            XmlTag filled =
                    new XmlTag(head.name(), head.prefix(), 0, 0, head.with("fillId", Integer.toString(fill(severity))));
            newFormats.append(filled.with("applyFill", "1")).append(format, head.end(), format.length());
            return formats.size() + marked.size();
        });
    }

    private int fill(Severity severity) {
        return fills.computeIfAbsent(severity, _ -> {
            String p = fillsTag.orElseThrow().prefix();
            newFills.append("<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/>"
                            .formatted(p, COLOURS.get(severity)))
                    .append("<%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>".formatted(p));
            return fillCount + fills.size();
        });
    }

    /** Writes what was added into the styles. */
    void finish() {
        if (marked.isEmpty()) {
            return;
        }
        XmlTag fillsHead = fillsTag.orElseThrow();
        XmlTag formatsHead = formatsTag.orElseThrow();
        styles.replace(fillsHead, fillsHead.with("count", Integer.toString(fillCount + fills.size())));
        styles.insert(fillsEnd, newFills.toString());
        styles.replace(formatsHead, formatsHead.with("count", Integer.toString(formats.size() + marked.size())));
        styles.insert(formatsEnd, newFormats.toString());
    }
}
