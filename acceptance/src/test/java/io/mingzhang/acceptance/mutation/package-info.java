/**
 * The mutation run: one printed amount at a time is changed in copies of documents, and a finding must point to it. The
 * amounts and the relations that bind them are drawn up here from the printed text alone, independent of readers and
 * checks.
 */
@NullMarked
package io.mingzhang.acceptance.mutation;

import org.jspecify.annotations.NullMarked;
