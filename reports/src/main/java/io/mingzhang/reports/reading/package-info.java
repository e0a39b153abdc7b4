/**
 * What reading a file left out or may have got wrong, in the words of every report: pages and tables that take no part in any
 * check, and signs of damage.
 *
 * <p>It knows no layout, and judges nothing: what follows from a damage is decided by the rulebook.
 */
@NullMarked
package io.mingzhang.reports.reading;

import org.jspecify.annotations.NullMarked;
