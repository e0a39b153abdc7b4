package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.standards.text.NumberedLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the code of every row of a half, in whatever notation: one cell, three cells, in brackets before the name, in parts
 * on rows of their own, or by the name alone. Sees the rows in order.
 */
final class RowCodes {

    private final Half half;
    private final CodeNames names;
    private final List<ClassificationScheme> schemesByName;
    private final Predicate<String> isOrganisation;
    private final SplitCodes split;
    private final boolean hasCodeColumn;
    private String carriedClass = "";
    private String carriedSection = "";
    private Optional<ClassificationCode> current = Optional.empty();

    /**
     * @param isOrganisation whether a name is that of a department or unit
     * @param schemesByName the code sets in which a row without printed code is looked up by its name; none forbids it
     */
    RowCodes(Half half, CodeNames names, List<ClassificationScheme> schemesByName, Predicate<String> isOrganisation) {
        this.isOrganisation = isOrganisation;
        this.half = half;
        this.names = names;
        this.schemesByName = schemesByName;
        this.split = new SplitCodes(names);
        this.hasCodeColumn = half.columns().stream().anyMatch(ColumnDraft::isCode);
    }

    /** Sets code, printed code and name of a row; {@code nameText} is its name cell. */
    void read(RowDraft row, TableGrid grid, String nameText, Optional<BigDecimal> amount) {
        CodeText inName = CodeText.of(nameText);
        String printed = printedCode(row.gridRow, grid);
        row.printedCode = printed;
        boolean codeInName = inName.isCode() && (inName.bracketed() || printed.isEmpty());
        row.printedName = nameText;
        String words = codeInName || inName.bracketed() ? inName.rest() : nameText;
        row.name = words;
        row.bareCode = codeInName && !inName.bracketed() && words.isEmpty();
        if (codeInName) {
            row.code = inName.code();
            row.printedCode = printed.isEmpty() ? inName.digits() : printed;
        } else {
            row.code = ofColumns(row.gridRow, grid, words, amount);
        }
        if (row.code.filter(code -> isOfUnit(code, words)).isPresent()) {
            row.code = Optional.empty();
            row.isUnit = true;
        }
        if (row.code.isEmpty() && printed.isEmpty() && !words.isEmpty()) {
            row.code = byName(NumberedLabel.of(words).words());
        }
        row.code.ifPresent(code -> {
            split.full(code, amount);
            remember(code);
        });
    }

    /** The code of a department may look like one of the classification: its name tells them apart. */
    private boolean isOfUnit(ClassificationCode code, String name) {
        return isOrganisation.test(RowReader.withoutBlanks(name)) && !names.mayBeNamed(code, name);
    }

    private String printedCode(int gridRow, TableGrid grid) {
        List<String> parts = new ArrayList<>(3);
        for (ColumnDraft column : half.columns()) {
            String text = column.isCode() ? grid.text(gridRow, column.index()) : "";
            if (text.chars().anyMatch(Character::isDigit)) {
                parts.add(text);
            }
        }
        return String.join("/", parts);
    }

    private Optional<ClassificationCode> ofColumns(
            int gridRow, TableGrid grid, String name, Optional<BigDecimal> amount) {
        if (!hasCodeColumn) {
            return Optional.empty();
        }
        if (half.first(ColumnRole.CODE).isEmpty()
                || half.first(ColumnRole.CODE_SECTION).isPresent()) {
            return ofThreeColumns(gridRow, grid, name);
        }
        String digits =
                digits(grid.text(gridRow, half.first(ColumnRole.CODE).get().index()));
        if (digits.length() == 2) {
            return split.part(digits, name, amount);
        }
        return ClassificationCode.isWellFormed(digits)
                ? CodeText.scheme(digits).map(scheme -> new ClassificationCode(scheme, digits))
                : Optional.empty();
    }

    /** 类 | 款 | 项: blank outer cells are carried on from the row above when an inner one is printed. */
    private Optional<ClassificationCode> ofThreeColumns(int gridRow, TableGrid grid, String name) {
        String section = part(gridRow, grid, ColumnRole.CODE_SECTION);
        String item = part(gridRow, grid, ColumnRole.CODE_ITEM);
        String first = classOrNone(part(gridRow, grid, ColumnRole.CODE_CLASS), section, item, name);
        if (!first.isEmpty()) {
            carriedSection = first.equals(carriedClass) ? carriedSection : "";
            carriedClass = first.length() >= 3 ? first.substring(0, 3) : first;
        }
        if (!section.isEmpty()) {
            carriedSection = section.length() > 2 ? section.substring(section.length() - 2) : section;
        }
        String digits;
        if (!item.isEmpty()) {
            digits = item.length() >= 7 ? item : carriedClass + carriedSection + item;
        } else if (!section.isEmpty()) {
            digits = section.length() >= 5 ? section : carriedClass + carriedSection;
        } else {
            digits = first;
        }
        return ClassificationCode.isWellFormed(digits)
                ? CodeText.scheme(digits).map(scheme -> new ClassificationCode(scheme, digits))
                : Optional.empty();
    }

    /**
     * The class printed; none where it is no class at all (7 for 210) and the name is that of the code below the class of
     * the row above, which is meant then.
     */
    private String classOrNone(String printed, String section, String item, String name) {
        boolean isClass = ClassificationCode.isWellFormed(printed);
        if (printed.isEmpty() || isClass || section.isEmpty() || carriedClass.length() != 3) {
            return printed;
        }
        String digits = carriedClass + section + item;
        boolean fits = ClassificationCode.isWellFormed(digits)
                && CodeText.scheme(digits)
                        .map(scheme -> new ClassificationCode(scheme, digits))
                        .filter(code -> names.mayBeNamed(code, name))
                        .isPresent();
        return fits ? "" : printed;
    }

    private String part(int gridRow, TableGrid grid, ColumnRole role) {
        return half.first(role)
                .map(column -> digits(grid.text(gridRow, column.index())))
                .orElse("");
    }

    /** The deepest fitting code first: an item of the current section, a section of the current class, a class. */
    private Optional<ClassificationCode> byName(String name) {
        for (ClassificationScheme scheme : schemesByName) {
            Optional<ClassificationCode> context = current.filter(code -> code.scheme() == scheme);
            while (context.isPresent()) {
                Optional<ClassificationCode> child = names.childNamed(context.get(), name);
                if (child.isPresent() && !child.equals(current)) {
                    return child;
                }
                context = context.get().parent();
            }
            Optional<ClassificationCode> found = names.classNamed(scheme, name).or(() -> names.onlyNamed(scheme, name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void remember(ClassificationCode code) {
        current = Optional.of(code);
        String digits = code.digits();
        carriedClass = digits.substring(0, 3);
        carriedSection = digits.length() >= 5 ? digits.substring(3, 5) : "";
    }

    /** The digits of a code cell; blanks, brackets, dots and dashes inside do not matter; empty when words stand there. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (" .-[]【】［］〔〕\n\u3000'".indexOf(c) < 0) {
                return "";
            }
        }
        return digits.toString();
    }
}
