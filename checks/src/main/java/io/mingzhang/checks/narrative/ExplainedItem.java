package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of the list of expenditure (某类、某款、某项) with what is told of it.
 *
 * @param section name of the section (款)
 * @param name name of the item (项)
 * @param text what stands behind the name, without blanks
 * @param at where its paragraph stands
 */
record ExplainedItem(String section, String name, String text, SourceLocation at) {

    private static final Pattern PATH =
            Pattern.compile("[（(]类[）)](?<section>[^（()）]{2,30})[（(]款[）)](?<item>[^（()）]{2,30})[（(]项[）)]");
    private static final Pattern WHOLE_PURPOSE = Pattern.compile("主要用于[:：]?(?<said>[^。；]{3,120})");

    /** The items of a section of the text. */
    static List<ExplainedItem> of(Section section) {
        List<ExplainedItem> items = new ArrayList<>();
        for (Section.Paragraph paragraph : section.paragraphs()) {
            String text = paragraph.text().replaceAll("\\s", "");
            Matcher path = PATH.matcher(text);
            if (path.find()) {
                items.add(new ExplainedItem(
                        path.group("section"), path.group("item"), text.substring(path.end()), paragraph.at()));
            }
        }
        return items;
    }

    /** The items of all sections, found once for all checks. */
    static List<ExplainedItem> of(ExaminedDocument document) {
        return document.view(All.class, All::new).items;
    }

    private static final class All {
        private final List<ExplainedItem> items;

        All(ExaminedDocument document) {
            items = document.disclosure().narrative().stream()
                    .flatMap(section -> of(section).stream())
                    .toList();
        }
    }

    /** The names another item may have copied, the longer first. */
    List<String> names() {
        return List.of(section + name, name);
    }

    /** The whole of what it is said to be used for. */
    Optional<String> wholePurpose() {
        Matcher purpose = WHOLE_PURPOSE.matcher(text);
        return purpose.find() ? Optional.of(purpose.group("said")) : Optional.empty();
    }
}
