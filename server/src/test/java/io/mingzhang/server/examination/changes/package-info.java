/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.examination.changes;

import org.jspecify.annotations.NullMarked;
