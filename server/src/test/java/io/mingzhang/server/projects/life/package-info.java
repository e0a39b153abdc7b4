/** Tests of the package of the same name. */
@NullMarked
package io.mingzhang.server.projects.life;

import org.jspecify.annotations.NullMarked;
