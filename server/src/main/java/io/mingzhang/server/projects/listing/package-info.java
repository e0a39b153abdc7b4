/**
 * Lists of projects: filters, order, pages, totals over the filter, and choices to make. It changes nothing.
 */
@NullMarked
package io.mingzhang.server.projects.listing;

import org.jspecify.annotations.NullMarked;
