package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;

/**
 * A node with what only its administration needs.
 *
 * @param node the node
 * @param shortName what people call it
 * @param revision changes with every change
 */
record StoredNode(Node node, String shortName, int revision) {}
