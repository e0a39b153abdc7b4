/**
 * The library of indicators (指标库): entries a part of the tree may use, found while somebody types, and taken from what was
 * declared. What comes with the program is data in standards.
 */
@NullMarked
package io.mingzhang.server.performance.library;

import org.jspecify.annotations.NullMarked;
