/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.projects.listing;

import org.jspecify.annotations.NullMarked;
