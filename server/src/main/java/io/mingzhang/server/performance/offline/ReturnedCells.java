package io.mingzhang.server.performance.offline;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.standards.form.FormParts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the texts of a returned workbook mean as contents of cells. */
final class ReturnedCells {

    private static final Pattern NUMBER = Pattern.compile("(?:指标|任务)\\s*\\d+\\s*[：:]\\s*");

    private final Declaration declaration;
    private final AmountUnit unit;

    ReturnedCells(Declaration declaration) {
        this.declaration = declaration;
        this.unit = AmountUnit.valueOf(declaration.template().unit());
    }

    /** The content of a cell; empty when the text is no amount where one must stand. */
    Optional<String> content(CellKey key, String text) {
        String plain = text.strip();
        if (key.isAmount()) {
            return plain.isEmpty() ? Optional.of("") : fen(plain);
        }
        return Optional.of(
                switch (key) {
                    case CellKey.Field field -> field(field, plain);
                    case CellKey.Indicator cell when cell.part() == CellKey.IndicatorPart.NAME -> unnumbered(plain);
                    case CellKey.Task cell when cell.part() == CellKey.TaskPart.NAME -> unnumbered(plain);
                    default -> plain;
                });
    }

    private static String unnumbered(String text) {
        return NUMBER.matcher(text).lookingAt() ? NUMBER.matcher(text).replaceFirst("") : text;
    }

    private Optional<String> fen(String text) {
        try {
            BigDecimal fen = new BigDecimal(text.replace(",", "")).movePointRight(unit.fenExponent());
            return Optional.of(fen.toBigIntegerExact().toString());
        } catch (ArithmeticException | NumberFormatException noAmount) {
            return Optional.empty();
        }
    }

    /** A chosen box is kept as all boxes with this one ticked. */
    private String field(CellKey.Field key, String text) {
        return declaration.template().fieldRows().stream()
                .flatMap(List::stream)
                .filter(field -> field.key().equals(key.field().name()))
                .filter(field -> field.kind().equals("TICKS") && field.choices().contains(text))
                .findFirst()
                .map(field -> ticked(field, text))
                .orElse(text);
    }

    private static String ticked(FormParts.FieldCell field, String chosen) {
        return field.choices().stream()
                .map(choice -> (choice.equals(chosen) ? "√" : "□") + choice)
                .collect(Collectors.joining(" "));
    }
}
