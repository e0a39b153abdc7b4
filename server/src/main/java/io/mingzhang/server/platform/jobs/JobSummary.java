package io.mingzhang.server.platform.jobs;

/**
 * How many jobs are in which state.
 *
 * @param waiting nobody works on them yet
 * @param running being worked on
 * @param done done
 * @param failed could not be done
 * @param cancelled no longer wanted
 */
public record JobSummary(int waiting, int running, int done, int failed, int cancelled) {}
