/**
 * Files sent whole: those made on demand in turn, so that few take processor and memory at a time, and complete before the
 * first byte; those that somebody brought as they came. It does not know what is in them.
 */
@NamedInterface("downloads")
@NullMarked
package io.mingzhang.server.platform.downloads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
