package io.mingzhang.model.performance;

import io.mingzhang.kernel.SourceLocation;

/**
 * The content of a field of a form.
 *
 * @param text as printed, blanks at the ends removed; empty when the field is there but not filled in
 * @param at where it stands: the value, or the label when the value is empty
 */
public record FieldText(String text, SourceLocation at) {}
