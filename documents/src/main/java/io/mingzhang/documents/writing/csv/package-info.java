/**
 * Writes documents as comma-separated values: one file for each table and form beside an index. It does not know where the
 * files go.
 */
@NullMarked
package io.mingzhang.documents.writing.csv;

import org.jspecify.annotations.NullMarked;
