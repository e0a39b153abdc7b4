package io.mingzhang.model;

import io.mingzhang.kernel.SourceLocation;

/**
 * A part of a document that was not understood; nothing is dropped in silence.
 *
 * @param text what stands there, shortened to an excerpt
 * @param nearest the nearest thing it could be, in Chinese; empty when nothing is near
 * @param at where it stands
 */
public record Unrecognized(String text, String nearest, SourceLocation at) {}
