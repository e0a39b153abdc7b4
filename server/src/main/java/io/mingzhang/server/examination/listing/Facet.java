package io.mingzhang.server.examination.listing;

/** A property of documents by which a list is narrowed, and how it is told from the tables. */
enum Facet {
    DEPARTMENT("d.department"),
    YEAR("coalesce(d.fiscal_year::text, '')"),
    KIND("d.kind"),
    /** As {@link io.mingzhang.server.examination.documents.DocumentState} has it, for all documents at once. */
    STATE("""
            case when j.state in ('WAITING', 'RUNNING')
                    or j.state in ('FAILED', 'CANCELLED') and (s.examined_at is null or s.examined_at < j.finished_at)
                then j.state
                else coalesce(nullif(s.outcome, ''), 'WAITING') end"""),
    MEDIA("s.media");

    private final String expression;

    Facet(String expression) {
        this.expression = expression;
    }

    /** Its value as text, empty where a document has none. */
    String expression() {
        return expression;
    }
}
