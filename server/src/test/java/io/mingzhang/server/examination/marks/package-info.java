/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.examination.marks;

import org.jspecify.annotations.NullMarked;
