/** Documents examined together, from files to findings. */
@NullMarked
package io.mingzhang.acceptance.together;

import org.jspecify.annotations.NullMarked;
