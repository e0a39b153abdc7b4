/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.examination.export;

import org.jspecify.annotations.NullMarked;
