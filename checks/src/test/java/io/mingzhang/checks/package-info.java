/** Tests of the check API and the fixtures all tests of checks share. */
@NullMarked
package io.mingzhang.checks;

import org.jspecify.annotations.NullMarked;
