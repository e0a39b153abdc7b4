/**
 * What {@code convert} does with every file: where it goes, what to say of it. The command itself stands
 * one package above.
 */
@NullMarked
package io.mingzhang.cli.convert;

import org.jspecify.annotations.NullMarked;
