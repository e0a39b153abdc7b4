/**
 * Handing examined documents out as files (导出): reports in every form the command line has, annotated copies, conversions.
 * The documents are read and examined anew with the decisions in force, so that a file says what the page shows; nothing is
 * stored.
 */
@NullMarked
package io.mingzhang.server.examination.export;

import org.jspecify.annotations.NullMarked;
