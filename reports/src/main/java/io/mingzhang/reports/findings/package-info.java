/**
 * What the reports on a terminal and in JSON both need to know of a finding: its numbers in the unit a reader expects, and
 * what its places are called in the document.
 *
 * <p>It knows neither layout nor JSON.
 */
@NullMarked
package io.mingzhang.reports.findings;

import org.jspecify.annotations.NullMarked;
