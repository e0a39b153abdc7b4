/**
 * The machine-readable output of reading, auditing and comparing: the model and the findings as JSON, streamed.
 *
 * <p>Its schemas are {@code docs/schema/read.schema.json} and {@code audit.schema.json}. It decides nothing: every value
 * written here is taken from the model or from a report.
 */
@NullMarked
package io.mingzhang.reports.json;

import org.jspecify.annotations.NullMarked;
