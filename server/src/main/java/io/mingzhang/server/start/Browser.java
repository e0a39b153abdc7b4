package io.mingzhang.server.start;

import java.io.IOException;
import java.util.List;

/** The browser of whoever sits at this machine. */
final class Browser {

    private Browser() {}

    /** Opens a page; where there is no browser nothing happens, for the address was printed. */
    static void open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            // The printed address serves as well.
        }
    }

    static List<String> command(String system, String address) {
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", address);
    }
}
