package io.mingzhang.server.performance.findings;

import java.util.UUID;

/**
 * How much is found in a declaration.
 *
 * @param id which
 * @param blocking findings that block
 * @param advisory findings that advise
 */
record LookedRow(UUID id, int blocking, int advisory) {}
