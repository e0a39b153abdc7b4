package io.mingzhang.server.platform.access.sessions;

/**
 * From where somebody signs in.
 *
 * @param address of the machine
 * @param agent what the browser calls itself
 */
record Origin(String address, String agent) {

    private static final int LONGEST = 200;

    Origin {
        address = shortened(address);
        agent = shortened(agent);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
