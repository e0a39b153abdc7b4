package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.vocabulary.TitleMatch;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which of the official tables a grid is: by its title where the columns do not contradict, else by its columns. */
final class KindDecision {

    private static final Set<TableKind> SIDE_BY_SIDE =
            EnumSet.of(TableKind.INCOME_EXPENDITURE_SUMMARY, TableKind.APPROPRIATION_SUMMARY);

    private final List<Half> halves;
    private final BodyWords body;

    private KindDecision(List<Half> halves, BodyWords body) {
        this.halves = halves;
        this.body = body;
    }

    /**
     * The kind of a table.
     *
     * @param taken kinds already found in the document, to tell twins of the same columns apart
     */
    static TableKind of(Caption caption, List<Half> halves, BodyWords body, Set<TableKind> taken) {
        KindDecision decision = new KindDecision(halves, body);
        for (TitleMatch match : caption.matches()) {
            Optional<TableKind> announced =
                    ColumnReader.named(TableKind.class, match.table().kind());
            if (announced.filter(decision::admits).isPresent()) {
                return announced.get();
            }
        }
        return decision.byColumns(taken);
    }

    /** Whether the columns can be those of the kind; contradicts only where they clearly say something else. */
    private boolean admits(TableKind kind) {
        boolean bothSides = shows(Side.INCOME) && shows(Side.EXPENDITURE);
        return switch (kind) {
            case INCOME_SUMMARY,
                    EXPENDITURE_SUMMARY,
                    APPROPRIATION_EXPENDITURE,
                    GENERAL_PUBLIC_EXPENDITURE,
                    FUND_INCOME,
                    FUND_EXPENDITURE,
                    STATE_CAPITAL_INCOME,
                    STATE_CAPITAL_EXPENDITURE -> halves.size() == 1 || !bothSides;
            case INCOME_EXPENDITURE_SUMMARY, APPROPRIATION_SUMMARY -> !has(ColumnRole.PROJECT_NAME);
            default -> true;
        };
    }

    private TableKind byColumns(Set<TableKind> taken) {
        if (shows(Side.INCOME) && shows(Side.EXPENDITURE) && halves.size() > 1) {
            return byFunds();
        }
        if (has(ColumnRole.PROCUREMENT_ITEM)) {
            return TableKind.PROCUREMENT;
        }
        if (isThreePublic()) {
            return hasMeasure(Measure.AGENCY_OPERATING) ? TableKind.THREE_PUBLIC_AND_OPERATING : TableKind.THREE_PUBLIC;
        }
        if (hasMeasure(Measure.AGENCY_OPERATING) && has(ColumnRole.UNIT_NAME)) {
            return TableKind.AGENCY_OPERATING;
        }
        if (has(ColumnRole.PROJECT_NAME) && hasAmount()) {
            return TableKind.PROJECT_LIST;
        }
        return bySubjects(taken);
    }

    private TableKind bySubjects(Set<TableKind> taken) {
        boolean functional = body.mostly(ClassificationScheme.FUNCTIONAL);
        boolean split = hasMeasure(Measure.BASIC) && hasMeasure(Measure.PROJECT);
        if (body.mostlyEconomic() && !split) {
            return TableKind.BASIC_EXPENDITURE_BY_ECONOMIC;
        }
        if (split && (functional || body.isEmpty())) {
            return !taken.contains(TableKind.EXPENDITURE_SUMMARY)
                    ? TableKind.EXPENDITURE_SUMMARY
                    : !taken.contains(TableKind.GENERAL_PUBLIC_EXPENDITURE)
                            ? TableKind.GENERAL_PUBLIC_EXPENDITURE
                            : TableKind.UNKNOWN;
        }
        long funds = halves.stream()
                .flatMap(half -> half.columns().stream())
                .filter(ColumnDraft::isAmount)
                .flatMap(column -> column.fund().stream())
                .distinct()
                .count();
        return functional && funds >= 2 && !split ? TableKind.INCOME_SUMMARY : TableKind.UNKNOWN;
    }

    /** The expenditure of 财政拨款收支总表 is split by fund book, and no other income stands in it. */
    private TableKind byFunds() {
        boolean split = halves.stream()
                .flatMap(half -> half.columns().stream())
                .anyMatch(column -> column.isAmount()
                        && column.fund().filter(KindDecision::isBook).isPresent());
        return split ? TableKind.APPROPRIATION_SUMMARY : TableKind.INCOME_EXPENDITURE_SUMMARY;
    }

    private boolean isThreePublic() {
        boolean columns = hasMeasure(Measure.OVERSEAS) && hasMeasure(Measure.HOSPITALITY);
        return columns || body.namesThreePublic();
    }

    private static boolean isBook(Fund fund) {
        return fund == Fund.GENERAL_PUBLIC
                || fund == Fund.GOVERNMENT_MANAGED_FUNDS
                || fund == Fund.STATE_CAPITAL_OPERATIONS;
    }

    private boolean shows(Side side) {
        return halves.stream().anyMatch(half -> half.side().filter(side::equals).isPresent());
    }

    private boolean has(ColumnRole role) {
        return halves.stream().anyMatch(half -> half.first(role).isPresent());
    }

    private boolean hasAmount() {
        return has(ColumnRole.AMOUNT);
    }

    private boolean hasMeasure(Measure measure) {
        return halves.stream()
                .flatMap(half -> half.columns().stream())
                .anyMatch(column -> column.measure().filter(measure::equals).isPresent());
    }

    static boolean isSideBySide(TableKind kind) {
        return SIDE_BY_SIDE.contains(kind);
    }
}
