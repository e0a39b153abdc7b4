/** Tests of the checks of required fields, one class per check, on fictional forms. */
@NullMarked
package io.mingzhang.checks.required;

import org.jspecify.annotations.NullMarked;
