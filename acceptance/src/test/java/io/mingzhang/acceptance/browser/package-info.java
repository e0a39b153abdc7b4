/**
 * The examination page in a real browser: the server runs as a process of its own, the pages are those of the build. What is
 * tested is what a finance officer does and sees; single endpoints and components are tested where they are.
 */
@NullMarked
package io.mingzhang.acceptance.browser;

import org.jspecify.annotations.NullMarked;
