/**
 * The words of a document as places: paragraphs, fields and goals of forms, indicators, titles, notes and text cells of
 * tables, and the gathering of what is wrong with them. It knows no demand; the checks of wording stand on it.
 */
@NullMarked
package io.mingzhang.checks.texts;

import org.jspecify.annotations.NullMarked;
