/**
 * Finds passages that texts have in common, in time linear in their length: normalised characters, fingerprints chosen by
 * winnowing, verified character by character. It knows no document and judges nothing.
 */
@NullMarked
package io.mingzhang.checks.similarity;

import org.jspecify.annotations.NullMarked;
