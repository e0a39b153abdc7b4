/**
 * The reports for people: the outline of a document, the findings of an examination, the summary of a batch, in Chinese.
 *
 * <p>All words stand in {@link io.mingzhang.reports.text.Messages}: a typed class rather than a resource bundle, because the
 * compiler then checks that every message exists and gets the arguments it needs, and nothing is parsed at start. A second
 * language becomes a second class behind the same methods. Texts of checks come from their metadata, labels of closed values
 * from the model. Nothing here reads files or decides what is wrong.
 */
@NullMarked
package io.mingzhang.reports.text;

import org.jspecify.annotations.NullMarked;
