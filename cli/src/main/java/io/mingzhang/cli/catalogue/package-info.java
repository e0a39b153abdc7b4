/**
 * The catalogue of checks: its table, its pages in {@code docs/checks}, its JSON; all of it made from the metadata of the
 * checks, nothing written by hand.
 */
@NullMarked
package io.mingzhang.cli.catalogue;

import org.jspecify.annotations.NullMarked;
