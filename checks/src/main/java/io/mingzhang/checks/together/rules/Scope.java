package io.mingzhang.checks.together.rules;

import io.mingzhang.model.Disclosure;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether two years can be compared to the yuan: an explanation that says that neither the organization nor what is
 * counted changed binds itself to the figures of the year before; without such words both may have changed.
 */
final class Scope {

    private static final String SAME = "(?:未发生|没有发生|没有|无|未)(?:任何)?(?:变化|变动|调整|改变)|不变|未变|一致|相同";
    private static final Predicate<String> ORGANIZATION = Pattern.compile(
                    "(?:机构|单位)(?:设置|范围|个数|数量|构成|情况)?[^。；]{0,12}(?:" + SAME + ")")
            .asPredicate();
    private static final Predicate<String> COUNTING =
            Pattern.compile("(?:口径|范围)[^。；]{0,12}(?:" + SAME + ")").asPredicate();

    private Scope() {}

    /** Whether the explanation says that organization and scope are those of the year before. */
    static boolean isSaidUnchanged(Disclosure later, Disclosure earlier) {
        return says(later, ORGANIZATION)
                && says(later, COUNTING)
                && excludesCarryOver(later) == excludesCarryOver(earlier);
    }

    private static boolean says(Disclosure document, Predicate<String> words) {
        return document.narrative().stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> words.test(paragraph.text()));
    }

    private static boolean excludesCarryOver(Disclosure document) {
        return document.tables().stream().anyMatch(table -> table.excludesCarryOver());
    }
}
