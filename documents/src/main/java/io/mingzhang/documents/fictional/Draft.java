package io.mingzhang.documents.fictional;

/**
 * A document being written.
 *
 * @param page where it is written
 * @param department whose budget it is
 * @param figures how amounts are printed
 * @param functional how tables by functional code are printed
 */
record Draft(Page page, FictionalDepartment department, Figures figures, FunctionalTables functional) {}
