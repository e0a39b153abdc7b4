/**
 * The report as one page for a browser: findings with filters beside the tables, forms and paragraphs they are about, every
 * figure a link to its cell and back. It needs no network, keeps working without scripts, and can be printed.
 *
 * <p>Every text of a document is escaped; the page forbids scripts and styles other than its own.
 */
@NullMarked
package io.mingzhang.reports.page;

import org.jspecify.annotations.NullMarked;
