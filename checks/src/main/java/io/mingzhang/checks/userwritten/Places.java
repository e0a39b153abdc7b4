package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.checks.userwritten.FormViews.FormView;
import io.mingzhang.checks.userwritten.Named.Maker;
import io.mingzhang.checks.userwritten.TableViews.TableView;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of a document a user-written check looks at, with the values of its variables there. */
final class Places {

    private final ExaminedDocument document;
    private final Reads reads;
    private final TableViews tables;
    private final FormViews forms;
    private final Named doc;

    Places(ExaminedDocument document, Reads reads) {
        this.document = document;
        this.reads = reads;
        this.tables = new TableViews(reads);
        this.forms = new FormViews(reads);
        this.doc = doc(document.disclosure());
    }

    /** The places of a scope; of tables and rows only those of the kinds, of every kind when there are none. */
    Stream<Spotted> of(Scope scope, Set<TableKind> kinds) {
        return switch (scope) {
            case DOCUMENT -> Stream.of(whole());
            case TABLE -> tables(kinds).map(place -> table(place, tables.of(place.content())));
            case ROW -> tables(kinds).flatMap(place -> rows(place, tables.of(place.content())));
            case FORM -> document.eachTarget().map(place -> form(place, forms.of(place.content())));
            case INDICATOR -> document.eachTarget().flatMap(place -> indicators(place, forms.of(place.content())));
            case SECTION -> document.eachSection().map(this::section);
        };
    }

    private Stream<Place<BudgetTable>> tables(Set<TableKind> kinds) {
        return document.eachTable()
                .filter(place ->
                        kinds.isEmpty() || kinds.contains(place.content().kind()));
    }

    private Named doc(Disclosure disclosure) {
        Maker maker = new Maker()
                .with("kind", disclosure.kind().label())
                .with("department", disclosure.department())
                .with("division", disclosure.division())
                .with("file", disclosure.source());
        disclosure.fiscalYear().ifPresent(year -> maker.with("year", (long) year.value()));
        return maker.absent("year", "不知道文件的年度").named(reads, name -> "文件没有名为“" + name + "”的属性");
    }

    private Spotted whole() {
        Disclosure disclosure = document.disclosure();
        Maker byKind = new Maker();
        List<Named> all = new ArrayList<>();
        document.eachTable().forEach(place -> {
            Named view = tables.of(place.content()).whole();
            all.add(view);
            byKind.with(place.content().kind().label(), view);
        });
        List<Named> targets = document.eachTarget()
                .map(place -> forms.of(place.content()).whole())
                .toList();
        List<Named> sections = disclosure.narrative().stream().map(this::view).toList();
        String text = disclosure.narrative().stream().map(Places::textOf).collect(Collectors.joining("\n"));
        SourceLocation start = disclosure.tables().stream()
                .map(BudgetTable::at)
                .findFirst()
                .orElse(SourceLocation.ofLine(disclosure.source(), 1, 1));
        return new Spotted(
                "",
                "document",
                AmountUnit.TEN_THOUSAND_YUAN,
                Participant.text("全文", "", start),
                Map.of(
                        "doc",
                        doc,
                        "table",
                        byKind.named(reads, name -> "文件中没有“" + name + "”"),
                        "tables",
                        all,
                        "forms",
                        targets,
                        "sections",
                        sections,
                        "text",
                        text));
    }

    private Spotted table(Place<BudgetTable> place, TableView view) {
        BudgetTable table = place.content();
        return new Spotted(
                place.part(),
                "table",
                TableViews.unitOf(table),
                Participant.text("表名", table.title(), table.at()),
                Map.of("doc", doc, "table", view.whole(), "rows", view.list()));
    }

    private Stream<Spotted> rows(Place<BudgetTable> place, TableView view) {
        return view.rows().entrySet().stream()
                .map(entry -> new Spotted(
                        place.part(),
                        entry.getKey().identity(),
                        TableViews.unitOf(place.content()),
                        Participant.text(
                                place.content().kind().label() + "："
                                        + entry.getKey().display(),
                                entry.getKey().printedName(),
                                entry.getKey().at()),
                        Map.of("doc", doc, "table", view.whole(), "row", entry.getValue())));
    }

    private Spotted form(Place<PerformanceTarget> place, FormView view) {
        PerformanceTarget form = place.content();
        return new Spotted(
                place.part(),
                "form",
                form.unit(),
                Participant.text("申报表", form.name(), form.at()),
                Map.of("doc", doc, "form", view.whole(), "indicators", view.list(), "text", view.text()));
    }

    private Stream<Spotted> indicators(Place<PerformanceTarget> place, FormView view) {
        return view.indicators().entrySet().stream()
                .map(entry -> new Spotted(
                        place.part(),
                        entry.getKey().period().name() + "/" + entry.getKey().name(),
                        place.content().unit(),
                        Participant.text(
                                entry.getKey().name(),
                                entry.getKey().value().printed(),
                                entry.getKey().at()),
                        Map.of(
                                "doc",
                                doc,
                                "form",
                                view.whole(),
                                "indicator",
                                entry.getValue(),
                                "text",
                                entry.getKey().printedName() + " "
                                        + entry.getKey().value().printed())));
    }

    private Spotted section(Place<Section> place) {
        Section section = place.content();
        return new Spotted(
                place.part(),
                String.join("/", section.path()),
                AmountUnit.TEN_THOUSAND_YUAN,
                Participant.text("标题", section.heading(), section.at()),
                Map.of("doc", doc, "section", view(section), "text", textOf(section)));
    }

    private Named view(Section section) {
        return new Maker()
                .with("heading", section.heading(), Participant.text("标题", section.heading(), section.at()))
                .with("path", section.path())
                .with("level", (long) section.level())
                .with("text", textOf(section))
                .with(
                        "paragraphs",
                        section.paragraphs().stream()
                                .map(Section.Paragraph::text)
                                .toList())
                .named(reads, name -> "文字说明没有名为“" + name + "”的属性");
    }

    private static String textOf(Section section) {
        return section.paragraphs().stream().map(Section.Paragraph::text).collect(Collectors.joining("\n"));
    }
}
