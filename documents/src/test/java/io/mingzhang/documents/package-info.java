/** Tests of the door to reading documents as a whole; those of its parts are in the packages below. */
@NullMarked
package io.mingzhang.documents;

import org.jspecify.annotations.NullMarked;
