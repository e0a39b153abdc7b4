/** Tests of lists and overviews. */
@NullMarked
package io.mingzhang.server.examination.listing;

import org.jspecify.annotations.NullMarked;
