package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.documents.DocumentRow;
import io.mingzhang.server.examination.documents.DocumentRows;
import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents by filter, order and page. */
@Repository
class DocumentList {

    private final JdbcClient database;
    private final Reach reach;
    private final DocumentRows rows;

    DocumentList(JdbcClient database, Reach reach, DocumentRows rows) {
        this.database = database;
        this.reach = reach;
        this.rows = rows;
    }

    Page<DocumentRow> page(DocumentQuery query, DocumentSort sort, Paging paging) {
        Selection selection = Selection.of(query).within(reach.readable());
        List<UUID> ids = database.sql(selection.statement("select d.id", sort.sql() + " limit :most offset :before"))
                .params(selection.parameters())
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(UUID.class)
                .list();
        long total = isLast(ids, paging) ? paging.offset() + ids.size() : count(selection);
        return paging.of(rows.of(ids), total);
    }

    /** Then the page itself tells how many there are. */
    private static boolean isLast(List<UUID> ids, Paging paging) {
        return ids.size() < paging.most() && (!ids.isEmpty() || paging.number() == 0);
    }

    private long count(Selection selection) {
        return database.sql(selection.statement("select count(*)", ""))
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }
}
