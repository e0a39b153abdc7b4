/** The server as people of many offices know it: killed, cut off, typed into by several at once. Not what single parts do. */
@NullMarked
package io.mingzhang.server.reliability;

import org.jspecify.annotations.NullMarked;
