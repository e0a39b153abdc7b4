package io.mingzhang.documents.recognition.narrative;

/** The part a word of the vocabulary plays in a sentence; a word may play several. */
enum Role {
    /** Gives attributes of a quantity. */
    TOPIC,
    /** More, less, the same. */
    DIRECTION,
    /** Announces what something is compared with: 比, 较, 与. */
    COMPARISON,
    /** The year before. */
    PRIOR_YEAR,
    /** Comparison and prior year in one word: 同比. */
    SELF_COMPARING,
    /** Budget or execution of the year before. */
    BASIS,
    /** Final figure above or below the budget figure, said without numbers. */
    EXCEEDING,
    /** Announces parts: 其中, 包括. */
    CONNECTOR,
    /** Announces that figures follow in the order of the topics: 分别为. */
    RESPECTIVE,
    /** Announces reasons. */
    REASON,
    /** Announces a share. */
    SHARE,
    /** Announces a rate of completion. */
    COMPLETION,
    /** Makes a figure a limit: 以上. */
    THRESHOLD,
    /** Makes the following figure a limit or a price: 单价, 不超过. */
    THRESHOLD_LEAD,
    /** Narrows nothing. */
    FILLER
}
