package io.mingzhang.server.platform.identity;

import java.util.UUID;

/**
 * Somebody on whose behalf something is done.
 *
 * @param id the same for ever
 * @param name as shown
 * @param path where the person is at home in the tree of organizations
 * @param divisionCode the division in which the person works; empty when not known
 */
public record Person(UUID id, String name, String path, String divisionCode) {

    /** Whoever sits at the machine, while there are no accounts. Fixed, so that data keeps its owner over restarts. */
    public static final Person ALONE = new Person(new UUID(0, 1), "本机用户", "/", "");

    /** The program itself, where nobody asked for what it does. It has no rights. */
    public static final Person PROGRAM = new Person(new UUID(0, 2), "系统", "/", "");

    /** Whoever stands at the machine of the server and runs a command there. */
    public static final Person CONSOLE = new Person(new UUID(0, 3), "服务器控制台", "/", "");
}
