package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.tabular.CellProblem;
import java.util.List;

/**
 * What came, or would come, of an import.
 *
 * @param rows how many rows were read
 * @param created how many nodes are new
 * @param changed how many get another name or another end
 * @param unchanged how many are there already just as they stand
 * @param problems everything that is wrong, in the order of the rows; nothing is imported while there is anything
 * @param unread columns that were not taken over
 */
record ImportResult(
        int rows, int created, int changed, int unchanged, List<CellProblem> problems, List<String> unread) {

    ImportResult {
        problems = List.copyOf(problems);
        unread = List.copyOf(unread);
    }
}
