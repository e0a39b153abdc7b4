/**
 * Declaration forms that are filled in without the program (离线填报): a protected workbook with choices and a hidden stamp that
 * says what stood in every cell when it was given out, and what stands there when it comes back. It decides nothing about the
 * differences.
 */
@NullMarked
package io.mingzhang.documents.offline;

import org.jspecify.annotations.NullMarked;
