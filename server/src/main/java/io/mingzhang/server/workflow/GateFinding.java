package io.mingzhang.server.workflow;

import java.util.List;

/**
 * Something found in a thing that is to be sent.
 *
 * @param check id of the check
 * @param title the demand, in Chinese
 * @param blocking whether it refuses the submission
 * @param message what is wrong and what to do
 * @param at where, as the page of the thing names its places
 */
public record GateFinding(String check, String title, boolean blocking, String message, List<String> at) {

    public GateFinding {
        at = List.copyOf(at);
    }
}
