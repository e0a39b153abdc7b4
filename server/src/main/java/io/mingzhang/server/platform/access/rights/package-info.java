/**
 * The rights that people hold (授权): which role over which part of the tree, for which years and which part of the work.
 * It signs nobody in.
 */
@NullMarked
package io.mingzhang.server.platform.access.rights;

import org.jspecify.annotations.NullMarked;
