package io.mingzhang.server.examination.sets;

/** What people said of a set. */
enum SetState {
    /** Nothing yet: it goes with the documents as they come, change and go. */
    PROPOSED,
    /** It is as somebody wants it. */
    CONFIRMED,
    /** Its documents do not belong together; they are not proposed again. */
    DISSOLVED
}
