package io.mingzhang.server.examination.listing;

import io.mingzhang.reports.headline.Headline;
import io.mingzhang.server.examination.documents.DocumentRow;
import io.mingzhang.server.examination.listing.DepartmentView.DepartmentYear;
import io.mingzhang.server.examination.listing.DepartmentView.Headlined;
import io.mingzhang.server.examination.sets.SetRows;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the years of a department side by side. */
@Service
class DepartmentDesk {

    private final Departments departments;
    private final CheckTitles titles;
    private final SetRows sets;

    DepartmentDesk(Departments departments, CheckTitles titles, SetRows sets) {
        this.departments = departments;
        this.titles = titles;
        this.sets = sets;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DepartmentView view(String department, String division) {
        List<DocumentRow> documents = departments.documents(department, division);
        if (documents.isEmpty()) {
            throw Refused.notFound("部门");
        }
        List<UUID> ids = documents.stream().map(DocumentRow::id).toList();
        Known known = new Known(departments.fired(ids), departments.headlines(ids));
        Map<Integer, List<DocumentRow>> byYear = new LinkedHashMap<>();
        documents.forEach(document -> byYear.computeIfAbsent(yearOf(document), year -> new ArrayList<>())
                .add(document));
        List<DepartmentYear> years =
                byYear.values().stream().map(ofYear -> year(ofYear, known)).toList();
        return new DepartmentView(department, division, years, sets.with(ids));
    }

    private static int yearOf(DocumentRow document) {
        return document.year() == null ? 0 : document.year();
    }

    /**
     * What is known of the documents of a department beside their rows.
     *
     * @param fired the checks that fired, by year
     * @param headlines the figures by which each is known
     */
    private record Known(List<Departments.Fired> fired, Map<UUID, List<Headline>> headlines) {}

    private DepartmentYear year(List<DocumentRow> documents, Known known) {
        int year = yearOf(documents.getFirst());
        return new DepartmentYear(
                documents.getFirst().year(),
                documents,
                Overviews.counts(documents.stream().map(DocumentRow::found).toList()),
                Overviews.counts(documents.stream().map(DocumentRow::open).toList()),
                titles.byCategory(known.fired().stream()
                        .filter(fired -> fired.year() == year)
                        .map(Departments.Fired::check)
                        .toList()),
                Overviews.share(documents.stream().map(DocumentRow::amounts).toList()),
                Overviews.share(documents.stream().map(DocumentRow::prose).toList()),
                headlines(documents, known.headlines()));
    }

    private static List<Headlined> headlines(List<DocumentRow> documents, Map<UUID, List<Headline>> headlines) {
        List<Headlined> headlined = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (DocumentRow document : documents) {
            List<Headline> own = headlines.getOrDefault(document.id(), List.of());
            if (!own.isEmpty()) {
                boolean first = kinds.add(document.kind());
                String label = first ? document.kindLabel() : document.kindLabel() + "：" + document.name();
                headlined.add(new Headlined(label, own));
            }
        }
        return headlined;
    }
}
