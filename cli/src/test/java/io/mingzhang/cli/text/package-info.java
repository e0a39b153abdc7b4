/** Holds the reports for people against golden texts, on documents made by hand: not how a command chooses among them. */
@NullMarked
package io.mingzhang.cli.text;

import org.jspecify.annotations.NullMarked;
