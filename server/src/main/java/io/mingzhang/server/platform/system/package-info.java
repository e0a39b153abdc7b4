/**
 * What a client wants to know about the server before anything else (系统信息): its version, its limits, and whether the
 * database is there. It measures nothing and changes nothing.
 */
@NullMarked
package io.mingzhang.server.platform.system;

import org.jspecify.annotations.NullMarked;
