/**
 * A document and what its examination came to as a viewer shows it: the content in reading order with places that findings,
 * relations and figures point to, as JSON.
 *
 * <p>It knows no server and no browser, and words nothing itself: the words are those of every report.
 */
@NullMarked
package io.mingzhang.reports.view;

import org.jspecify.annotations.NullMarked;
