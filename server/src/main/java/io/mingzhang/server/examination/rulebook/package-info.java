/**
 * The rulebook as users read it (规则手册): every check with its reasons, and where it fired among the documents here. The
 * rules themselves stand in module {@code checks}; this package changes none.
 */
@NullMarked
package io.mingzhang.server.examination.rulebook;

import org.jspecify.annotations.NullMarked;
