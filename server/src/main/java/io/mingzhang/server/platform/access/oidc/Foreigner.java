package io.mingzhang.server.platform.access.oidc;

/**
 * Somebody as the service knows him.
 *
 * @param subject the service and his number there, the same for ever
 * @param login what the configured claim says; empty when it is not to be relied on
 */
record Foreigner(String subject, String login) {}
