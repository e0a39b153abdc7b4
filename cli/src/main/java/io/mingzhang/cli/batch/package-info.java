/**
 * Many files in one call: which files are meant, working through them in parallel with bounded memory, results in the order
 * given.
 *
 * <p>It knows neither documents' contents nor layout; a file that cannot be read, or a mistake of ours in one file, never
 * harms the others.
 */
@NullMarked
package io.mingzhang.cli.batch;

import org.jspecify.annotations.NullMarked;
