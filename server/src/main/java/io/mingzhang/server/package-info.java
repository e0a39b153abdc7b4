/**
 * The application for the browser: modules by capability, each in a package beside this text. It holds no rule of budgets
 * or performance: those are in {@code checks}, and what is handed back is in {@code reports}.
 */
@NullMarked
package io.mingzhang.server;

import org.jspecify.annotations.NullMarked;
