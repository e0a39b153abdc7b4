/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.cli.resume;

import org.jspecify.annotations.NullMarked;
