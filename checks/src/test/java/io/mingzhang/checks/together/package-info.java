/** Tests of forming sets, with keys of fictional documents. */
@NullMarked
package io.mingzhang.checks.together;

import org.jspecify.annotations.NullMarked;
