package io.mingzhang.server.performance.output;

import java.util.UUID;

/**
 * How a print stands.
 *
 * @param id names it
 * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
 * @param done steps done
 * @param total steps in all
 * @param forms how many forms
 * @param fileName of the file
 * @param problem why it failed, in Chinese; empty when it did not
 * @param remedy what to do then
 */
record PrintView(
        UUID id, String state, int done, int total, int forms, String fileName, String problem, String remedy) {}
