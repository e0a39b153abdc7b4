/**
 * The forms in which results can be handed back: a report in each of its forms, a document converted to another kind. Who
 * asks (a command, a page) chooses the form here, so that all of them offer the same.
 *
 * <p>It writes nothing itself: each form has its own package.
 */
@NullMarked
package io.mingzhang.reports.form;

import org.jspecify.annotations.NullMarked;
