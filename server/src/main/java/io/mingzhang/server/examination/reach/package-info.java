/**
 * Which documents, sets and examinations somebody may see and change (可见范围): those whose place in the tree of organizations
 * is below one of his rights. A set is seen by whoever may see all its documents.
 */
@NullMarked
package io.mingzhang.server.examination.reach;

import org.jspecify.annotations.NullMarked;
