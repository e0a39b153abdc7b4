/** Tests of what the server says of itself, and of its interface description. */
@NullMarked
package io.mingzhang.server.platform.system;

import org.jspecify.annotations.NullMarked;
