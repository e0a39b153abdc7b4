package io.mingzhang.checks.acrosstables;

import io.mingzhang.model.budget.Column;
import java.util.List;

/**
 * A way a table states a measure: the columns that have to be added up for it, and the money they speak of.
 *
 * @param span the money they speak of
 * @param columns the columns, at least one
 */
record Reading(Span span, List<Column> columns) {

    Reading {
        columns = List.copyOf(columns);
    }
}
