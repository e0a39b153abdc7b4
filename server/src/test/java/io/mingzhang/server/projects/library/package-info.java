/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.projects.library;

import org.jspecify.annotations.NullMarked;
