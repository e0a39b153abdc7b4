package io.mingzhang.server.examination.rulebook;

/**
 * How often a check fires among the documents here, going by the newest examination of each.
 *
 * @param documents in how many documents or sets
 * @param findings how many findings in them
 * @param accepted how many were accepted
 * @param notAnError how many people hold to be no error
 */
record Firing(int documents, int findings, int accepted, int notAnError) {

    /** It does not fire anywhere. */
    static final Firing NOWHERE = new Firing(0, 0, 0, 0);
}
