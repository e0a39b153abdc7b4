/**
 * How a number stored in a workbook looks in print: number formats of ISO/IEC 29500-1, 18.8.30, on exact decimals. It knows
 * neither cells nor sheets.
 */
@NullMarked
package io.mingzhang.documents.reading.xlsx.format;

import org.jspecify.annotations.NullMarked;
