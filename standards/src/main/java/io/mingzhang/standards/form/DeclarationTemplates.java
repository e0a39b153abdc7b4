package io.mingzhang.standards.form;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declaration forms shipped with the program; what a bureau adapts on screen is kept elsewhere. */
public final class DeclarationTemplates {

    private static final int LONGEST_TEXT = 4000;

    private final List<DeclarationTemplate> all;

    private DeclarationTemplates(PackNode pack) {
        Map<String, List<FormParts.CategoryRows>> frames = new LinkedHashMap<>();
        pack.at("frames").entries().forEach((id, frame) -> frames.put(id, categories(frame)));
        all = pack.at("templates").items().stream()
                .map(node -> template(node, frames))
                .toList();
    }

    /** Loads the forms of a set of packs. */
    public static DeclarationTemplates load(PackSet packs) {
        return new DeclarationTemplates(packs.yaml("forms/declaration-templates.yaml"));
    }

    /** All of them, in the order of the pack. */
    public List<DeclarationTemplate> all() {
        return all;
    }

    /** The form of that id. */
    public Optional<DeclarationTemplate> find(String id) {
        return all.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static DeclarationTemplate template(PackNode node, Map<String, List<FormParts.CategoryRows>> frames) {
        return new DeclarationTemplate(
                node.text("id"),
                1,
                node.text("name"),
                node.text("variant"),
                "",
                node.flag("whole_department"),
                node.text("title"),
                node.text("year_line"),
                node.text("unit"),
                node.at("decimals").number(),
                node.texts("periods"),
                node.items("field_rows").stream()
                        .map(DeclarationTemplates::fieldRow)
                        .toList(),
                node.find("funding").map(DeclarationTemplates::funding).orElse(null),
                node.items("texts").stream().map(DeclarationTemplates::longText).toList(),
                node.find("tasks")
                        .map(tasks -> new FormParts.Tasks(tasks.text("label"), tasks.texts("columns")))
                        .orElse(null),
                goals(node.at("goals")),
                indicators(node.at("indicators"), frames),
                node.items("footer").stream()
                        .map(field -> new FormParts.FooterField(
                                field.text("key"), field.text("label"), field.flag("required")))
                        .toList());
    }

    private static List<FormParts.FieldCell> fieldRow(PackNode row) {
        return row.items().stream()
                .map(field -> new FormParts.FieldCell(
                        field.text("key"),
                        field.text("label"),
                        field.flag("required"),
                        field.find("kind").map(PackNode::text).orElse("TEXT"),
                        field.texts("choices"),
                        field.text("filled_from")))
                .toList();
    }

    private static FormParts.Funding funding(PackNode node) {
        return new FormParts.Funding(
                node.text("label"),
                node.items("rows").stream()
                        .map(row -> new FormParts.FundingLine(
                                row.text("source"),
                                texts(row.at("labels")),
                                row.flag("required"),
                                row.flag("sum"),
                                row.find("indent").map(PackNode::number).orElse(0)))
                        .toList());
    }

    private static FormParts.LongText longText(PackNode node) {
        return new FormParts.LongText(
                node.text("key"),
                node.text("label"),
                node.flag("required"),
                node.find("longest").map(PackNode::number).orElse(LONGEST_TEXT));
    }

    private static FormParts.Goals goals(PackNode node) {
        return new FormParts.Goals(
                node.text("label"), texts(node.at("labels")), node.flag("required"), node.flag("numbered"));
    }

    private static FormParts.Indicators indicators(PackNode node, Map<String, List<FormParts.CategoryRows>> frames) {
        PackNode columns = node.at("columns");
        List<FormParts.CategoryRows> frame = frames.get(node.text("frame"));
        if (frame == null) {
            throw new IllegalStateException("Unknown frame '%s' at %s".formatted(node.text("frame"), node.path()));
        }
        return new FormParts.Indicators(
                node.text("label"),
                new FormParts.IndicatorColumns(
                        columns.text("category"),
                        columns.text("type"),
                        columns.text("name"),
                        columns.text("value"),
                        columns.text("standard")),
                texts(node.at("value_labels")),
                node.flag("numbered"),
                frame);
    }

    private static List<FormParts.CategoryRows> categories(PackNode frame) {
        return frame.items().stream()
                .map(category -> new FormParts.CategoryRows(
                        category.text("category"),
                        category.text("label"),
                        category.items("types").stream()
                                .map(type -> new FormParts.TypeRows(
                                        type.text("type"),
                                        type.text("label"),
                                        type.text("mark"),
                                        type.text("mark_text"),
                                        type.find("at_least")
                                                .map(PackNode::number)
                                                .orElse(0),
                                        type.flag("printed_empty")))
                                .toList()))
                .toList();
    }

    private static Map<String, String> texts(PackNode node) {
        Map<String, String> labels = new LinkedHashMap<>();
        node.entries().forEach((key, label) -> labels.put(key, label.text()));
        return labels;
    }
}
