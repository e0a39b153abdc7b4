/**
 * The rules of the house as tests: who may know whom, what the pure parts must not touch, how long files and methods may
 * grow, what every package and check must carry. They look at classes and sources, never at behaviour.
 */
@NullMarked
package io.mingzhang.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
