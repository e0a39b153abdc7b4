package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.TableDescription;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the budget tables among the rows of a document that are still free, and claims them. */
public final class TableRecognizer {

    private final Standards standards;
    private final HeaderReader headers;
    private final ColumnReader columnReader;

    /** A recognizer with the words of these standards. */
    public TableRecognizer(Standards standards) {
        this.standards = standards;
        this.headers = new HeaderReader(standards.columns());
        this.columnReader = new ColumnReader(standards.columns());
    }

    /**
     * The budget tables in reading order.
     *
     * @param claims what is taken already; grows by the rows of the tables, by damages and by tables of unknown kind
     */
    public List<BudgetTable> recognize(DocumentContent content, Claims claims) {
        List<TableRegion> regions = new RegionFinder(standards, content, claims).find();
        CodeNames names = new ClassificationNames(standards.classifications(), year(regions));
        List<RegionReading> readings = new ArrayList<>();
        for (TableRegion region : regions) {
            RegionReading reading = read(region, names);
            if (Budgetary.is(reading, standards)) {
                readings.add(reading);
            }
        }
        Organisations organisations = Organisations.of(standards, readings);
        UnitInference units = UnitInference.of(readings);
        List<BudgetTable> tables = new ArrayList<>(readings.size());
        Set<TableKind> taken = EnumSet.noneOf(TableKind.class);
        for (RegionReading reading : readings) {
            TableKind kind = KindDecision.of(reading.region().caption(), reading.halves(), reading.body(), taken);
            taken.add(kind);
            String id = "t" + (tables.size() + 1);
            TableBuilder builder = new TableBuilder(standards, reading, names, organisations::contains);
            BudgetTable table = builder.build(id, kind, units.unitOf(reading));
            tables.add(table);
            claim(reading, table, claims);
        }
        return tables;
    }

    private RegionReading read(TableRegion region, CodeNames names) {
        Header header = headers.read(region.grid());
        List<ColumnDraft> columns = columnReader.read(region.grid(), header);
        List<Half> halves = columns.isEmpty() ? List.of() : Half.of(columns);
        List<Integer> repeats = RegionReading.repeats(region.grid(), header);
        Set<Integer> skipped = new HashSet<>(repeats);
        List<Integer> body = new ArrayList<>();
        for (int r = header.height(); r < region.grid().height(); r++) {
            if (!skipped.contains(r)) {
                body.add(r);
            }
        }
        BodyWords words = BodyWords.of(region.grid(), header.height(), halves, names, standards.rows());
        return new RegionReading(region, header, columns, halves, body, repeats, words);
    }

    private static Optional<FiscalYear> year(List<TableRegion> regions) {
        return regions.stream()
                .flatMap(region -> FiscalYears.in(region.caption().title()).stream())
                .findFirst();
    }

    private void claim(RegionReading reading, BudgetTable table, Claims claims) {
        TableRegion region = reading.region();
        region.caption().rows().forEach(claims::take);
        region.grid().rows().forEach(claims::take);
        region.notes().forEach(claims::take);
        for (ContentRow joined : region.joined()) {
            claims.note(new Damage(Damage.Kind.PAGE_REPEAT, "表格被分页断开，已接续", table.id(), joined.at()));
        }
        for (int row : reading.repeats()) {
            claims.note(new Damage(
                    Damage.Kind.PAGE_REPEAT,
                    "表头重复",
                    table.id(),
                    region.grid().row(row).at()));
        }
        if (reading.header().shifted()) {
            claims.note(new Damage(Damage.Kind.SHIFTED_ROW, "表头错列，已按列组复位", table.id(), table.at()));
        }
        if (reading.header().height() == 0) {
            claims.note(new Damage(Damage.Kind.HEADER_LOST, "表头缺失，各列含义不明", table.id(), table.at()));
        }
        if (table.kind() == TableKind.UNKNOWN) {
            String text = table.title().isEmpty()
                    ? region.grid()
                            .row(0)
                            .filled()
                            .findFirst()
                            .map(c -> c.text())
                            .orElse("")
                    : table.title();
            String nearest = standards
                    .tables()
                    .nearest(text)
                    .map(TableDescription::title)
                    .orElse("");
            claims.note(new Unrecognized(text, nearest, table.at()));
        }
    }
}
