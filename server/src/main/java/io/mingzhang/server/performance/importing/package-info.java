/**
 * Declarations out of documents (导入): forms recognized in a dropped file, shown beside their places in it and what the registers
 * say, and taken over as drafts. How forms are recognized is the matter of {@code documents}.
 */
@NullMarked
package io.mingzhang.server.performance.importing;

import org.jspecify.annotations.NullMarked;
