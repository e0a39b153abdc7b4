/**
 * The door of the HTTP interface (访问检查): lets a request reach its handler only when the person has what the handler
 * needs. What is done with single things is asked of {@link io.mingzhang.server.platform.access.Access} by their modules.
 */
@NullMarked
package io.mingzhang.server.platform.access.guard;

import org.jspecify.annotations.NullMarked;
