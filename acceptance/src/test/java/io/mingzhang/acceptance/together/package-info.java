/**
 * Documents examined together, from files to findings: coherent sets are silent, every planted contradiction is found. It
 * is no test of single documents.
 */
@NullMarked
package io.mingzhang.acceptance.together;

import org.jspecify.annotations.NullMarked;
