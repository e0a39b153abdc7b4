/** Tests of the tree of organizations over HTTP and with very many nodes. */
@NullMarked
package io.mingzhang.server.organization.tree;

import org.jspecify.annotations.NullMarked;
