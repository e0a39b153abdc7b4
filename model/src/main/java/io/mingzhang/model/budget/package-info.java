/**
 * Budget tables: what is printed in them and what their columns and rows mean. It does not read documents and holds no
 * rule about what figures should be.
 */
@NullMarked
package io.mingzhang.model.budget;

import org.jspecify.annotations.NullMarked;
