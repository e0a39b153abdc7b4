/**
 * Documents that are written page after page: what a writer of such files offers, and a whole document put through it in
 * official order. It knows neither Word nor PDF.
 */
@NullMarked
package io.mingzhang.documents.writing.paged;

import org.jspecify.annotations.NullMarked;
