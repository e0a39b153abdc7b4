/**
 * What the declaration of a department can be made of (汇总): the projects declared below it, with their money and indicators. It
 * proposes; what is taken comes as an ordinary change.
 */
@NullMarked
package io.mingzhang.server.performance.gathering;

import org.jspecify.annotations.NullMarked;
