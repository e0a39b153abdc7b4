package io.mingzhang.reports.view;

import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import java.util.Collection;
import java.util.Optional;

/** Figures of findings and relations, with their places in the views of their documents. */
final class SideJson {

    private final JsonOut out;
    private final Views views;
    private final Places places;

    SideJson(JsonOut out, Views views, Places places) {
        this.out = out;
        this.views = views;
        this.places = places;
    }

    void write(String name, Collection<Participant> figures) {
        out.objects(name, figures, this::side);
    }

    private void side(Participant figure) {
        ViewPlace at = views.find(figure);
        out.text("label", figure.label());
        out.text("printed", figure.printed());
        out.text("place", at.place());
        out.number("offset", at.offset());
        out.number("length", at.length());
        out.text("where", PlaceText.path(places.at(figure.at()), figure.at()));
        if (views.isSet()) {
            out.textOrNull("documentId", views.documentId(figure.at().source()));
            out.text("source", figure.at().source());
        }
    }

    /** What the numbers of a relation are, empty texts where there is none. */
    void figures(Optional<Figures> figures) {
        out.text("expected", figures.map(Figures::expected).orElse(""));
        out.text("found", figures.map(Figures::found).orElse(""));
        out.text("difference", figures.map(Figures::difference).orElse(""));
        out.text("unit", figures.map(Figures::unit).orElse(""));
    }
}
