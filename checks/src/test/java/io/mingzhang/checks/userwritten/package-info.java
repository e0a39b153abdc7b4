/** Tests of user-written checks: what they find, what they refuse, what they survive. */
@NullMarked
package io.mingzhang.checks.userwritten;

import org.jspecify.annotations.NullMarked;
