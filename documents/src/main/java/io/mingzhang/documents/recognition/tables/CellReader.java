package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.ColumnRole;
import java.util.List;
import java.util.Optional;

/** Reads a cell under a column of numbers and says why it holds an amount or none. */
final class CellReader {

    /** 元 ends the symbols of all others. */
    private static final List<AmountUnit> LONGEST_SYMBOL_FIRST =
            List.of(AmountUnit.values()).reversed();

    private CellReader() {}

    static BudgetCell read(String column, ColumnRole role, AmountUnit unit, String text, SourceLocation at) {
        if (text.isEmpty() || isDash(text)) {
            return new BudgetCell(column, text, CellState.BLANK, Optional.empty(), at);
        }
        Optional<StatedAmount> amount = StatedAmount.parse(text, unit).or(() -> withUnit(text));
        if (amount.isPresent()) {
            boolean money = role != ColumnRole.QUANTITY;
            return new BudgetCell(column, text, CellState.STATED, money ? amount : Optional.empty(), at);
        }
        return new BudgetCell(column, text, isDamaged(text) ? CellState.LOST : CellState.TEXT, Optional.empty(), at);
    }

    /** An amount with its own unit in the cell: 12.50万元. */
    private static Optional<StatedAmount> withUnit(String text) {
        for (AmountUnit unit : LONGEST_SYMBOL_FIRST) {
            if (text.endsWith(unit.symbol())) {
                return StatedAmount.parse(
                        text.substring(0, text.length() - unit.symbol().length()), unit);
            }
        }
        return Optional.empty();
    }

    private static boolean isDash(String text) {
        return text.chars().allMatch(c -> "-－—–―─/／".indexOf(c) >= 0);
    }

    /** Digits mixed with signs that no number has, hashes of a narrow Excel column, replacement characters. */
    private static boolean isDamaged(String text) {
        int digits = 0;
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' || c == '#' || c == '□') {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
            words += Character.isLetter(c) ? 1 : 0;
        }
        return digits > 0 && words * 3 <= digits;
    }
}
