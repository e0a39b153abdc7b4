/**
 * The forms in which targets are declared (绩效目标申报表), as they are printed: labels, rows, marks. They say what a form
 * looks like and asks for; how printed forms are recognized is the matter of {@code vocabulary}.
 */
@NullMarked
package io.mingzhang.standards.form;

import org.jspecify.annotations.NullMarked;
