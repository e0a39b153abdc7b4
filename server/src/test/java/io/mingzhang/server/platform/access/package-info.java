/** Whether people get in, and get to what is theirs to see and to do, and to nothing else. */
@NullMarked
package io.mingzhang.server.platform.access;

import org.jspecify.annotations.NullMarked;
