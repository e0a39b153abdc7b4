/**
 * Files made on demand and sent whole: in turn, so that few take processor and memory at a time, and complete before the first
 * byte. It does not know what is in them.
 */
@NamedInterface("downloads")
@NullMarked
package io.mingzhang.server.platform.downloads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
