package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds a table from its region once its kind and unit are known. */
final class TableBuilder {

    private final Standards standards;
    private final RegionReading reading;
    private final CodeNames names;
    private final Predicate<String> isOrganisation;

    TableBuilder(Standards standards, RegionReading reading, CodeNames names, Predicate<String> isOrganisation) {
        this.standards = standards;
        this.reading = reading;
        this.names = names;
        this.isOrganisation = isOrganisation;
    }

    BudgetTable build(String id, TableKind kind, AmountUnit unit) {
        Caption caption = reading.region().caption();
        TableMeanings meanings = new TableMeanings(kind, caption, reading.columns());
        List<Column> columns = new ArrayList<>();
        List<RowDraft> drafts = new ArrayList<>();
        int first = 0;
        while (first < reading.halves().size()) {
            Half half = reading.halves().get(first);
            int next = first + 1;
            while (next < reading.halves().size() && reading.halves().get(next).continues(half)) {
                next++;
            }
            Side side = TableMeanings.side(kind, half, first);
            List<Column> own = meanings.columns(half, side, columns.size() + 1, unit);
            drafts.addAll(rows(kind, reading.halves().subList(first, next), own, side));
            columns.addAll(own);
            first = next;
        }
        AmountPrecision precision = AmountPrecision.of(drafts);
        precision.apply(drafts);
        boolean empty = drafts.stream().noneMatch(RowDraft::hasAmount);
        return new BudgetTable(
                id,
                kind,
                caption.title(),
                year(),
                caption.department(),
                caption.unit(),
                precision.mostDecimals(),
                columns,
                finished(drafts),
                notes(),
                empty,
                false,
                caption.says("EXCLUDES_CARRY_OVER"),
                at());
    }

    /** The rows of a half and of those that go on with it further right, as if they stood below each other. */
    private List<RowDraft> rows(TableKind kind, List<Half> halves, List<Column> columns, Side side) {
        boolean isList = isList(kind, halves.getFirst());
        List<RowDraft> rows = new ArrayList<>();
        for (Half half : halves) {
            RowCodes codes = new RowCodes(half, names, isList ? List.of() : schemes(kind, side), isOrganisation);
            RowReader reader = new RowReader(reading.grid(), half, columns, standards.rows(), codes, isList);
            List<RowDraft> own = new ArrayList<>();
            for (int r : reading.bodyRows()) {
                reader.read(r, side).ifPresent(own::add);
            }
            RowDraft.append(rows, own);
        }
        if (rows.isEmpty()) {
            return rows;
        }
        if (isList) {
            ListHierarchy.apply(rows, isOrganisation);
        } else {
            Hierarchy.ofSubjects(rows, isOrganisation);
        }
        UnsplitRows unsplit = new UnsplitRows(columns);
        rows.forEach(unsplit::mark);
        return rows;
    }

    private boolean isList(TableKind kind, Half half) {
        return switch (kind) {
            case PROCUREMENT, PURCHASE_OF_SERVICES, PROJECT_LIST, PROJECT_LIST_CARRY_OVER, ASSETS -> true;
            case AGENCY_OPERATING -> !(reading.body().mostlyEconomic() && named(half));
            case INCOME_SUMMARY, EXPENDITURE_SUMMARY, APPROPRIATION_EXPENDITURE, GENERAL_PUBLIC_EXPENDITURE ->
                half.first(ColumnRole.UNIT_NAME).isPresent()
                        && !named(half)
                        && half.columns().stream().noneMatch(ColumnDraft::isCode);
            case THREE_PUBLIC, THREE_PUBLIC_AND_OPERATING, UNKNOWN -> !named(half);
            default -> false;
        };
    }

    private static boolean named(Half half) {
        return half.first(ColumnRole.NAME).isPresent();
    }

    /** The code sets in which names without code are looked up. */
    private List<ClassificationScheme> schemes(TableKind kind, Side side) {
        return switch (kind) {
            case INCOME_EXPENDITURE_SUMMARY, APPROPRIATION_SUMMARY ->
                side == Side.INCOME ? List.of() : List.of(ClassificationScheme.FUNCTIONAL);
            case INCOME_SUMMARY,
                    EXPENDITURE_SUMMARY,
                    APPROPRIATION_EXPENDITURE,
                    GENERAL_PUBLIC_EXPENDITURE,
                    FUND_EXPENDITURE,
                    STATE_CAPITAL_EXPENDITURE -> List.of(ClassificationScheme.FUNCTIONAL);
            case BASIC_EXPENDITURE_BY_ECONOMIC, AGENCY_OPERATING ->
                reading.economicScheme().map(List::of).orElse(List.of());
            case FUND_INCOME, STATE_CAPITAL_INCOME ->
                List.of(ClassificationScheme.INCOME, ClassificationScheme.FUNCTIONAL);
            default -> List.of();
        };
    }

    private List<BudgetRow> finished(List<RowDraft> drafts) {
        IdentityHashMap<RowDraft, Integer> places = new IdentityHashMap<>();
        for (RowDraft draft : drafts) {
            places.put(draft, places.size());
        }
        List<BudgetRow> rows = new ArrayList<>(drafts.size() + 1);
        for (RowDraft draft : drafts) {
            int parent = draft.parent == null ? -1 : places.getOrDefault(draft.parent, -1);
            rows.add(new BudgetRow(
                    rows.size(),
                    parent,
                    draft.side,
                    draft.kind,
                    draft.level,
                    draft.item,
                    draft.code,
                    draft.printedCode,
                    draft.name,
                    draft.printedName,
                    draft.texts,
                    draft.cells,
                    draft.at));
        }
        if (reading.header().numberRow() >= 0) {
            rows.add(numberRow(rows.size()));
        }
        return rows;
    }

    private BudgetRow numberRow(int index) {
        int row = reading.header().numberRow();
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        int number = 1;
        for (ColumnDraft column : reading.columns()) {
            String text = reading.grid().text(row, column.index());
            if (!text.isEmpty()) {
                texts.put("c" + number, text);
            }
            number++;
        }
        return new BudgetRow(
                index,
                -1,
                Side.NONE,
                RowKind.NUMBER,
                0,
                io.mingzhang.model.budget.LineItem.NONE,
                Optional.empty(),
                "",
                "",
                "",
                texts,
                List.of(),
                reading.grid().row(row).at());
    }

    private List<BudgetTable.Note> notes() {
        return reading.region().notes().stream()
                .map(row -> new BudgetTable.Note(row.soleText(), row.at()))
                .toList();
    }

    private Optional<FiscalYear> year() {
        return FiscalYears.in(reading.region().caption().title()).or(() -> {
            List<FiscalYear> named = reading.columns().stream()
                    .flatMap(column -> FiscalYears.in(column.label()).stream())
                    .toList();
            return ColumnYears.current(named);
        });
    }

    private SourceLocation at() {
        return reading.region()
                .caption()
                .titleRow()
                .map(ContentRow::at)
                .orElseGet(() -> reading.grid().row(0).at());
    }
}
