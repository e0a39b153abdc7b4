/**
 * Reads workbooks (ISO/IEC 29500-1, SpreadsheetML): what their visible sheets print, in reading order, and what else the file
 * holds. It guesses nothing about the meaning of a sheet; a table is where cells stand together.
 */
@NullMarked
package io.mingzhang.documents.reading.xlsx;

import org.jspecify.annotations.NullMarked;
