package io.mingzhang.reports.view;

import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import java.util.List;
import java.util.Optional;

/** Figures of findings and relations, with their places in the views of their documents. */
final class SideJson {

    /** More figures of one relation than this nobody looks at one by one. */
    private static final int MOST = 1_000;

    /** So many are listed in any case. */
    private static final int FEWEST = 20;

    /** So many of all relations of a document together. */
    private static final int MOST_TOGETHER = 400_000;

    private final JsonOut out;
    private final Views views;
    private final Places places;
    private int left = MOST_TOGETHER;

    SideJson(JsonOut out, Views views, Places places) {
        this.out = out;
        this.views = views;
        this.places = places;
    }

    /** The figures, the first of them only where they are very many; how many are left out is said then. */
    void write(String name, List<Participant> figures) {
        int listed = Math.min(figures.size(), Math.max(FEWEST, Math.min(MOST, left)));
        left -= listed;
        out.objects(name, figures.subList(0, listed), this::side);
        if (listed < figures.size()) {
            out.number("more", figures.size() - listed);
        }
    }

    /** All figures, whatever their number. */
    void writeAll(String name, List<Participant> figures) {
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
            out.text("source", PlaceText.fileName(figure.at().source()));
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
