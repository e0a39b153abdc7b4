/**
 * Writes fictional budget documents, coherent by construction or with errors planted on purpose, for the first steps of a
 * newcomer, for tests and for benchmarks. No place, department, person or number in them is real; it is no writer of
 * official documents.
 */
@NullMarked
package io.mingzhang.documents.fictional;

import org.jspecify.annotations.NullMarked;
