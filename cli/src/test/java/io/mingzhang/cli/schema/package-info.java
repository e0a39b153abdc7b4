/** Holds the committed schemas of the output against what is written: not how a command behaves. */
@NullMarked
package io.mingzhang.cli.schema;

import org.jspecify.annotations.NullMarked;
