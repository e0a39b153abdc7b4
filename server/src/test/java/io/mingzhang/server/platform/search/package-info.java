/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.platform.search;

import org.jspecify.annotations.NullMarked;
