/** Tests of the demands on documents that belong together. */
@NullMarked
package io.mingzhang.checks.together.rules;

import org.jspecify.annotations.NullMarked;
