package io.mingzhang.documents.tabular;

/**
 * Something wrong in a list that is to be taken over.
 *
 * @param sheet the name of the sheet
 * @param cell the address in it: {@code C12}; a row alone is {@code 12}; empty for the whole sheet
 * @param message what is wrong, in Chinese
 * @param remedy what to do, in Chinese
 */
public record CellProblem(String sheet, String cell, String message, String remedy) {}
