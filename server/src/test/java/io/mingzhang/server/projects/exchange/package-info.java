/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.projects.exchange;

import org.jspecify.annotations.NullMarked;
