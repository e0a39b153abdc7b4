package io.mingzhang.server.examination.changes;

import java.util.List;
import java.util.Map;

/**
 * Two versions compared.
 *
 * @param from number of the older one
 * @param to number of the newer one
 * @param fixed findings the newer one no longer has, as the report page shows them
 * @param remaining findings both have, as in the newer one
 * @param fresh findings only the newer one has
 * @param figures figures and texts that differ, the first of them
 * @param figuresTotal how many differ
 * @param figuresProblem why figures could not be compared, in Chinese; empty when they were
 */
record ChangesView(
        int from,
        int to,
        List<Map<String, Object>> fixed,
        List<Map<String, Object>> remaining,
        List<Map<String, Object>> fresh,
        List<FigureChange> figures,
        int figuresTotal,
        String figuresProblem) {}
