package io.mingzhang.server.projects.library;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.standards.classification.Certainty;
import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.classification.Entry;
import io.mingzhang.standards.classification.Lookup;
import java.util.Optional;

/** Codes of the functional classification, by the catalogue of the year. */
final class FunctionCodes {

    private final Classifications classifications;

    FunctionCodes(Classifications classifications) {
        this.classifications = classifications;
    }

    /** What is wrong with a code; empty when nothing is, or when no catalogue speaks for the year. */
    Optional<String> problem(String digits, FiscalYear year) {
        if (!ClassificationCode.isWellFormed(digits)) {
            return Optional.of("支出功能分类应是 3、5 或 7 位数字。");
        }
        return switch (classifications.find(code(digits), year)) {
            case Lookup.Absent absent
            when absent.certainty() == Certainty.CERTAIN ->
                Optional.of("%d 年的支出功能分类中没有 %s%s".formatted(year.value(), digits, nearest(absent)));
            case Lookup.Absent absent -> Optional.empty();
            case Lookup.Found found -> Optional.empty();
            case Lookup.LocalExtension extension -> Optional.empty();
            case Lookup.NoEdition none -> Optional.empty();
        };
    }

    /** The name of a code in a year; empty when it is not known. */
    String name(String digits, FiscalYear year) {
        return ClassificationCode.isWellFormed(digits)
                        && classifications.find(code(digits), year) instanceof Lookup.Found found
                ? found.entry().name()
                : "";
    }

    private static String nearest(Lookup.Absent absent) {
        return absent.nearest().stream()
                .findFirst()
                .map(entry -> "，是否应为 " + entry.code().digits() + " " + name(entry) + "？")
                .orElse("。");
    }

    private static String name(Entry entry) {
        return entry.name();
    }

    private static ClassificationCode code(String digits) {
        return new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits);
    }
}
