package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects by filter, order and page. */
@Repository
class ProjectList {

    private final JdbcClient database;
    private final ProjectRows rows;
    private final Access access;

    ProjectList(JdbcClient database, ProjectRows rows, Access access) {
        this.database = database;
        this.rows = rows;
        this.access = access;
    }

    /** What the person may see of what the query leaves. */
    ProjectSelection selection(ProjectQuery query) {
        return ProjectSelection.of(query, access.scope(Permission.PROJECT_READ, query.yearOrAny()));
    }

    Page<ProjectRow> page(ProjectQuery query, ProjectSort sort, Paging paging) {
        ProjectSelection selection = selection(query);
        SearchWords words = SearchWords.of(query.text());
        String found = words.found("select * from projects.project p where " + selection.condition()) + " p";
        List<UUID> ids = ids(found, selection, sort, paging.most(), paging.offset());
        long total = ids.size() < paging.most() && (!ids.isEmpty() || paging.number() == 0)
                ? paging.offset() + ids.size()
                : database.sql("select count(*) from " + found)
                        .params(selection.parameters())
                        .query(Long.class)
                        .single();
        List<ProjectRow> listed = rows.of(ids, query.yearOrAny());
        return words.isEmpty() ? paging.of(listed, total) : paging.of(listed, total, SearchWords.MOST_FOUND);
    }

    /** All that a selection leaves, part by part. */
    List<UUID> ids(ProjectSelection selection, ProjectSort sort, int most, long before) {
        return ids("projects.project p where " + selection.condition(), selection, sort, most, before);
    }

    private List<UUID> ids(String from, ProjectSelection selection, ProjectSort sort, int most, long before) {
        return database.sql("select p.id from " + from + "\n" + sort.sql() + " limit :listed offset :before")
                .params(selection.parameters())
                .param("listed", most)
                .param("before", before)
                .query(UUID.class)
                .list();
    }

    long count(ProjectSelection selection) {
        return database.sql("select count(*) from projects.project p where " + selection.condition())
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }
}
