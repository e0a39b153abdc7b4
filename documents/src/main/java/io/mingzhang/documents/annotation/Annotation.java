package io.mingzhang.documents.annotation;

import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;

/**
 * A note for a place of a document.
 *
 * @param at the place, as a reader gave it
 * @param severity how grave what it says is; decides the colour
 * @param text what it says, in Chinese, the severity of what is found included; always kept as text, whatever it begins with
 */
public record Annotation(SourceLocation at, Severity severity, String text) {}
