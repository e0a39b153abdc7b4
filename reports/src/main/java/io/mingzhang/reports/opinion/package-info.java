/**
 * The opinion on an examined document (审查意见) as a Word document: for the file of the case, with room for number, signature
 * and the reply to every finding. Several documents follow each other on new pages.
 */
@NullMarked
package io.mingzhang.reports.opinion;

import org.jspecify.annotations.NullMarked;
