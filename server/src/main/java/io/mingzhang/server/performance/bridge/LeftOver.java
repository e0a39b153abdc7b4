package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.SourceLocation;

/**
 * Something of a target that has no place in a form.
 *
 * @param what it is, in Chinese
 * @param text as printed
 * @param reason why it has no place, in Chinese
 * @param at where it stands in the source
 */
public record LeftOver(String what, String text, String reason, SourceLocation at) {}
