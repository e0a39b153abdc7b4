/**
 * Black-box tests of the whole product: files in, reports out. The tests of its architecture live in the package below;
 * tests of one module's inside belong to that module.
 */
@NullMarked
package io.mingzhang.acceptance;

import org.jspecify.annotations.NullMarked;
