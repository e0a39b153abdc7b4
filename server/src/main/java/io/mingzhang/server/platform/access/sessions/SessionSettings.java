package io.mingzhang.server.platform.access.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in, and how often a password may be wrong.
 *
 * @param idle without a request of the person's own
 * @param longest in all
 * @param failures wrong passwords in a row until an account is locked
 * @param locked for how long then
 * @param failuresOfAddress wrong passwords from one machine within that time until it has to wait; zero: no such limit
 */
@ConfigurationProperties("mingzhang.access.session")
record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("50") int failuresOfAddress) {}
