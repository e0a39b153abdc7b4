package io.mingzhang.documents.recognition.narrative;

import java.util.List;

/**
 * What the sentences of one document are read with.
 *
 * @param lexicon the vocabulary
 * @param fiscalYear the year the document is for, 0 when unknown
 * @param ownNames folded names of the department and its units, as titles and tables print them
 */
record DocumentWords(Lexicon lexicon, int fiscalYear, List<String> ownNames) {}
