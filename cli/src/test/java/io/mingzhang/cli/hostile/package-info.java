/** Hostile and damaged input through the whole command line: nothing may throw, hang or exhaust memory. */
@NullMarked
package io.mingzhang.cli.hostile;

import org.jspecify.annotations.NullMarked;
