package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the rows of one half their kinds, levels and parents, for tables of subjects; lists of units have their own. */
final class Hierarchy {

    private final List<RowDraft> rows;

    private final UnitHeadings units;

    private Hierarchy(List<RowDraft> rows, Predicate<String> isOrganisation) {
        this.rows = rows;
        this.units = new UnitHeadings(isOrganisation, rows.stream().anyMatch(row -> row.code.isPresent()));
    }

    /** Rows by codes, numbering, 其中 and the meaning of their labels. */
    static void ofSubjects(List<RowDraft> rows, Predicate<String> isOrganisation) {
        Hierarchy hierarchy = new Hierarchy(rows, isOrganisation);
        hierarchy.markUnits(isOrganisation);
        hierarchy.markTotals();
        hierarchy.markBalances();
        if (hierarchy.hasGroupsByForm()) {
            hierarchy.groupsByForm();
        } else {
            hierarchy.subjects();
        }
        finish(rows);
    }

    /** Totals above all, then groups: rows that other rows are part of. */
    static void finish(List<RowDraft> rows) {
        DepartmentRow.nest(rows);
        attachToTotals(rows);
        Set<RowDraft> parents = new HashSet<>();
        for (RowDraft row : rows) {
            if (row.parent != null && row.kind != RowKind.OF_WHICH) {
                parents.add(row.parent);
            }
        }
        for (RowDraft row : rows) {
            if (row.kind == RowKind.DETAIL && parents.contains(row)) {
                row.kind = RowKind.GROUP;
            }
        }
    }

    private void markUnits(Predicate<String> isOrganisation) {
        for (RowDraft row : rows) {
            if (row.code.isEmpty() && row.item == LineItem.NONE && row.name.isEmpty()) {
                row.texts.values().stream()
                        .map(RowReader::withoutBlanks)
                        .filter(isOrganisation)
                        .findFirst()
                        .ifPresent(unit -> row.name = unit);
            }
            row.isUnit |= row.code.isEmpty()
                    && row.item == LineItem.NONE
                    && isOrganisation.test(RowReader.withoutBlanks(row.name));
        }
    }

    private void markTotals() {
        boolean yearTotal = rows.stream()
                .anyMatch(row -> row.item == LineItem.INCOME_TOTAL || row.item == LineItem.EXPENDITURE_TOTAL);
        for (RowDraft row : rows) {
            switch (row.item) {
                case GRAND_TOTAL_INCOME, GRAND_TOTAL_EXPENDITURE -> row.kind = RowKind.GRAND_TOTAL;
                case INCOME_TOTAL, EXPENDITURE_TOTAL -> row.kind = RowKind.TOTAL;
                case TOTAL -> markTotal(row, yearTotal);
                case PERSONNEL, OPERATING -> row.kind = isTotalOfHalf(row) ? RowKind.TOTAL : row.kind;
                default -> {}
            }
        }
        markTotalBehindBalances();
        if (rows.stream().noneMatch(RowDraft::isTotal)) {
            markUnlabelledTotal();
        }
    }

    /** 本年收入小计, 上年结转, 收入合计, or 一、本年支出 above all and 支出合计 below: the second total is the grand total. */
    private void markTotalBehindBalances() {
        List<RowDraft> totals =
                rows.stream().filter(row -> row.kind == RowKind.TOTAL).toList();
        if (totals.size() != 2
                || totals.getFirst().item != totals.getLast().item
                || rows.stream().anyMatch(row -> row.kind == RowKind.GRAND_TOTAL)) {
            return;
        }
        boolean aroundAll =
                rows.getFirst().equals(totals.getFirst()) && rows.getLast().equals(totals.getLast());
        boolean balanceBetween = rows.subList(rows.indexOf(totals.getFirst()), rows.indexOf(totals.getLast())).stream()
                .anyMatch(Hierarchy::isBalance);
        if (aroundAll || balanceBetween) {
            markTotal(totals.getLast(), true);
        }
    }

    private static boolean isBalance(RowDraft row) {
        return switch (row.item) {
            case CARRY_OVER_IN, CARRY_OVER_OUT, USE_OF_SURPLUS, SURPLUS_DISTRIBUTION -> true;
            default -> false;
        };
    }

    private static void markTotal(RowDraft row, boolean yearTotal) {
        row.kind = yearTotal ? RowKind.GRAND_TOTAL : RowKind.TOTAL;
        if (yearTotal) {
            row.item = row.side == Side.INCOME ? LineItem.GRAND_TOTAL_INCOME : LineItem.GRAND_TOTAL_EXPENDITURE;
        }
    }

    /**
     * 人员经费合计 as the first or last row of a half that holds nothing but subjects of 人员经费. Halves that go on with each
     * other stand below each other here: the end of one is followed by a class of its own, or the head of one preceded by
     * the last subject of the other.
     */
    private boolean isTotalOfHalf(RowDraft row) {
        if (!row.name.endsWith("合计") || rows.stream().noneMatch(other -> other.code.isPresent())) {
            return false;
        }
        int place = rows.indexOf(row);
        boolean atEnd = place == 0 || place == rows.size() - 1;
        return atEnd || rows.get(place - 1).code.isPresent() && isClass(rows.get(place + 1));
    }

    private static boolean isClass(RowDraft row) {
        return row.code.filter(code -> code.parent().isEmpty()).isPresent();
    }

    /** A first or last row with amounts but without name and code is the total whose label was lost. */
    private void markUnlabelledTotal() {
        for (RowDraft row : List.of(rows.getFirst(), rows.getLast())) {
            if (row.name.isEmpty() && row.code.isEmpty() && row.hasAmount()) {
                row.kind = RowKind.TOTAL;
                row.item = LineItem.TOTAL;
                return;
            }
        }
    }

    /** Balance rows, and the parts of a balance that follow it up to the next total. */
    private void markBalances() {
        @Nullable RowDraft balance = null;
        boolean behindTotal = false;
        for (RowDraft row : rows) {
            boolean isBalance = isBalance(row);
            if (row.isTotal()) {
                behindTotal = true;
                balance = null;
            } else if (isBalance) {
                row.kind = RowKind.BALANCE;
                boolean part = balance != null
                        && balance.item == row.item
                        && (row.partOf || row.numbering > balance.numbering);
                row.under(part ? balance : null, part ? 2 : 1);
                balance = part ? balance : row;
            } else if (balance != null
                    && (behindTotal || row.numbering > balance.numbering || row.partOf)
                    && row.code.isEmpty()) {
                row.kind = RowKind.BALANCE;
                row.under(balance, 2);
            } else {
                balance = null;
            }
        }
    }

    /** Economic tables show groups as rows of a form of their own: a code without name, or no second name. */
    private boolean hasGroupsByForm() {
        long bare = rows.stream().filter(row -> row.bareCode).count();
        long blank = rows.stream()
                .filter(row -> row.secondNameBlank && !row.isTotal())
                .count();
        long details = rows.stream()
                .filter(row -> !row.bareCode && !row.secondNameBlank && !row.isTotal())
                .count();
        return (bare > 0 || blank > 0) && details > 0;
    }

    private void groupsByForm() {
        @Nullable RowDraft group = null;
        for (RowDraft row : rows) {
            if (row.isTotal() || row.kind == RowKind.BALANCE) {
                group = null;
            } else if (row.bareCode || row.secondNameBlank) {
                row.under(null, 1);
                group = row;
            } else {
                row.under(group, group == null ? 1 : 2);
            }
        }
    }

    private void subjects() {
        RowsAbove above = new RowsAbove();
        for (RowDraft row : rows) {
            if (row.kind == RowKind.DETAIL || row.kind == RowKind.GROUP) {
                if (units.isHeading(row)) {
                    units.open(row);
                    above.clear();
                    continue;
                }
                if (row.code.isPresent()) {
                    underCode(row, row.code.get(), above);
                } else {
                    underLabel(row, above);
                }
                above.add(row);
            }
        }
    }

    private void underCode(RowDraft row, ClassificationCode code, RowsAbove above) {
        row.under(above.holding(code).orElse(units.current()), code.level());
    }

    private static void underLabel(RowDraft row, RowsAbove above) {
        Optional<RowDraft> whole = above.meaning(wholesOf(row.item));
        if (row.partOf) {
            row.kind = whole.isPresent() ? RowKind.DETAIL : RowKind.OF_WHICH;
            whole = whole.or(above::notPartOfAnother);
        } else if (whole.isEmpty() && row.numbering > 0) {
            whole = above.numberedAbove(row.numbering);
        } else if (whole.isEmpty() && isKindOfExpenditure(row)) {
            whole = above.numberedAbove(Integer.MAX_VALUE);
        }
        row.under(whole.orElse(null), whole.map(other -> other.level + 1).orElse(1));
    }

    /** 工资福利支出 without number below 一、基本支出: kinds of expenditure split the numbered row above them. */
    private static boolean isKindOfExpenditure(RowDraft row) {
        return row.side == Side.EXPENDITURE && row.item == LineItem.NONE && row.code.isEmpty();
    }

    /** The meanings of rows that a row of this meaning is part of, whatever the numbering. */
    private static Stream<LineItem> wholesOf(LineItem part) {
        return switch (part) {
            case VEHICLE_PURCHASE, VEHICLE_OPERATION -> Stream.of(LineItem.VEHICLES);
            case PERSONNEL, OPERATING -> Stream.of(LineItem.BASIC);
            case INCOME_GENERAL_PUBLIC, INCOME_GOVERNMENT_MANAGED_FUNDS, INCOME_STATE_CAPITAL_OPERATIONS ->
                Stream.of(LineItem.INCOME_FISCAL_APPROPRIATION);
            case OVERSEAS, HOSPITALITY, VEHICLES -> Stream.of(LineItem.THREE_PUBLIC);
            default -> Stream.empty();
        };
    }

    /**
     * First-level rows are part of the total of their half: the one they stand above where totals come last, else the one
     * they stand below.
     */
    private static void attachToTotals(List<RowDraft> rows) {
        Optional<RowDraft> grand =
                rows.stream().filter(row -> row.kind == RowKind.GRAND_TOTAL).findFirst();
        List<RowDraft> totals =
                rows.stream().filter(row -> row.kind == RowKind.TOTAL).toList();
        boolean totalsLast = !totals.isEmpty() && totals.size() > 1 && rows.indexOf(totals.getFirst()) > 0;
        int passed = 0;
        for (RowDraft row : rows) {
            passed += row.kind == RowKind.TOTAL ? 1 : 0;
            if (row.parent != null || row.kind == RowKind.GRAND_TOTAL || isOutsideTotal(row)) {
                continue;
            }
            boolean besideTotals = row.kind == RowKind.TOTAL || row.kind == RowKind.BALANCE;
            row.parent = besideTotals || totals.isEmpty()
                    ? grand.orElse(null)
                    : totals.get(Math.clamp(totalsLast ? passed : passed - 1, 0, totals.size() - 1));
        }
    }

    /** 会议费 and 培训费 stand beside “三公” and are not part of it; counts are no money. */
    private static boolean isOutsideTotal(RowDraft row) {
        return row.item == LineItem.MEETING
                || row.item == LineItem.TRAINING
                || row.item == LineItem.COUNT
                || row.item == LineItem.AGENCY_OPERATING;
    }
}
