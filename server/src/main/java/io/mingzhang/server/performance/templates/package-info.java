/**
 * The forms targets are declared in (申报表模板): the shipped ones, and copies that a bureau adapted for its part of the tree and
 * for years. What is declared in them is kept elsewhere.
 */
@NullMarked
package io.mingzhang.server.performance.templates;

import org.jspecify.annotations.NullMarked;
