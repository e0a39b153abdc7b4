package io.mingzhang.documents.annotation.pdf;

import java.util.List;

/**
 * All that is said about a document.
 *
 * @param file the name of the original, without folders
 * @param summary how many remarks of which kind, in a sentence
 * @param remarks in the order of their numbers
 * @param omissions what nothing is said about
 * @param further what else there is to know, a paragraph each
 */
public record RemarkList(
        String file, String summary, List<Remark> remarks, List<Omission> omissions, List<String> further) {

    public RemarkList {
        remarks = List.copyOf(remarks);
        omissions = List.copyOf(omissions);
        further = List.copyOf(further);
    }
}
