package io.mingzhang.server.performance.versions;

import java.time.Instant;

/**
 * A version in a list.
 *
 * @param number counts the versions, from 1
 * @param at when it was kept
 * @param by whose move it was
 * @param reason what was said with it
 * @param stepName on what occasion
 * @param round in which round
 * @param revision the state of the form that it is
 * @param current whether the declaration still says the same
 */
public record VersionRow(
        int number, Instant at, String by, String reason, String stepName, int round, int revision, boolean current) {}
