package io.mingzhang.reports.json;

import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.stream.Collectors;

/** A {@link Section} as an element of {@code narrative}. */
final class NarrativeJson {

    private final JsonOut out;

    NarrativeJson(JsonOut out) {
        this.out = out;
    }

    void write(Section section) {
        out.text("section", section.heading());
        out.text(
                "text",
                section.paragraphs().stream().map(Section.Paragraph::text).collect(Collectors.joining("\n")));
        PlaceJson.line(out, section.at());
        out.objects("statements", section.statements(), this::statement);
        out.texts("path", section.path());
        out.number("level", section.level());
    }

    private void statement(Statement statement) {
        out.text("id", statement.id());
        out.constant("kind", statement.kind());
        out.text("subject", statement.subject());
        out.text("text", statement.text());
        out.fen("fen", statement.amount());
        out.decimal("percent", statement.percent().map(percent -> percent.value()));
        if (statement.kind() == StatementKind.COUNT) {
            out.number("count", statement.count());
        } else {
            out.nothing("count");
        }
        out.textOrNull("noun", statement.noun());
        out.constant("direction", statement.direction());
        out.constant("baseline", statement.baseline());
        out.textOrNull("of", statement.of());
        out.textOrNull("whole", statement.whole());
        out.texts("enumerated", statement.enumerated());
        out.objects("quantities", statement.quantities(), this::quantity);
        PlaceJson.line(out, statement.at());
        out.ordinal("column", statement.at().column());
    }

    private void quantity(Quantity quantity) {
        out.constant("side", quantity.side());
        out.constant("fund", quantity.fund());
        out.constant("period", quantity.period());
        out.constant("measure", quantity.measure());
        out.textOrNull("code", quantity.code().map(code -> code.digits()).orElse(""));
        out.textOrNull("name", quantity.name());
    }
}
