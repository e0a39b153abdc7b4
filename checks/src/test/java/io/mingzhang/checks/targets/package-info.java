/** Tests of the checks of forms, one class per check, on forms that say what they are about. */
@NullMarked
package io.mingzhang.checks.targets;

import org.jspecify.annotations.NullMarked;
