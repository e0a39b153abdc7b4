/**
 * The journal of a run over many files, so that an interrupted run goes on where it ended and still reports on every file. It
 * holds what reports say of the files done, recognized again by size, time and digest.
 */
@NullMarked
package io.mingzhang.cli.resume;

import org.jspecify.annotations.NullMarked;
