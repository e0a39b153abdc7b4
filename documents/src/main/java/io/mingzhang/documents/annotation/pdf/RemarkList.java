package io.mingzhang.documents.annotation.pdf;

import java.util.List;

/**
 * All that is said about a document.
 *
 * @param file the name of the original, without folders
 * @param summary how many remarks of which kind, in a sentence
 * @param remarks in the order of their numbers
 */
public record RemarkList(String file, String summary, List<Remark> remarks) {

    public RemarkList {
        remarks = List.copyOf(remarks);
    }
}
