/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.platform.requests;

import org.jspecify.annotations.NullMarked;
