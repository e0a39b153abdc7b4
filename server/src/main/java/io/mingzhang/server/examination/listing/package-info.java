/**
 * Lists and overviews (一览): documents by filter, sort and page, counts beside each choice, figures over all that a filter
 * leaves, departments with their years, and views that somebody saved. It reads what others store and changes nothing but
 * saved views.
 */
@NullMarked
package io.mingzhang.server.examination.listing;

import org.jspecify.annotations.NullMarked;
