/**
 * The tree of organizations: read by its rightful viewers, changed by administrators, with its history. What else belongs to
 * an organization is known to other modules.
 */
@NullMarked
package io.mingzhang.server.organization.tree;

import org.jspecify.annotations.NullMarked;
