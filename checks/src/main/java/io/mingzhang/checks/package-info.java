/**
 * The rulebook: what a document must satisfy. One class per check, each a pure function; this package holds what a check
 * is, the packages below hold the checks by kind and the engine that runs them. It reads no files and prints nothing.
 */
@NullMarked
package io.mingzhang.checks;

import org.jspecify.annotations.NullMarked;
