/**
 * A run over files as reports see it: what became of each file, what the run came to, and the interface of everything that is
 * written while results come in.
 *
 * <p>It knows neither command line nor layout, and reads no file.
 */
@NullMarked
package io.mingzhang.reports.run;

import org.jspecify.annotations.NullMarked;
