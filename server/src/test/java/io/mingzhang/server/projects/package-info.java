/** Tests of the project library, and the small tree of units they stand on. */
@NullMarked
package io.mingzhang.server.projects;

import org.jspecify.annotations.NullMarked;
