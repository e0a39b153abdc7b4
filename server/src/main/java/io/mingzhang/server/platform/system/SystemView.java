package io.mingzhang.server.platform.system;

import java.util.List;

/**
 * The server as a client sees it.
 *
 * @param name of the product
 * @param version of the program
 * @param demo whether the documents shown are fictional
 * @param maxUploadBytes no file may be larger
 * @param allowedKinds endings of file names that a page offers to choose
 * @param database whether it answers
 * @param csrfHeader the header in which a page repeats the cookie of its token
 */
record SystemView(
        String name,
        String version,
        boolean demo,
        long maxUploadBytes,
        List<String> allowedKinds,
        DatabaseState database,
        String csrfHeader) {

    /** Whether the database answers. */
    enum DatabaseState {
        UP,
        AWAY
    }
}
