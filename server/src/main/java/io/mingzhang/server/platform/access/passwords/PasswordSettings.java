package io.mingzhang.server.platform.access.passwords;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What passwords must be, and how they are digested.
 *
 * @param shortest characters at least
 * @param kinds of characters at least: capitals, small letters, digits, others
 * @param remembered how many old ones are not taken again
 * @param age after which a new one is asked for; zero: never
 * @param memoryKilobytes of Argon2id
 * @param passes of Argon2id
 */
@ConfigurationProperties("mingzhang.access.password")
public record PasswordSettings(
        @DefaultValue("10") int shortest,
        @DefaultValue("3") int kinds,
        @DefaultValue("5") int remembered,
        @DefaultValue("180d") Duration age,
        @DefaultValue("19456") int memoryKilobytes,
        @DefaultValue("2") int passes) {

    /** As when nothing is set. */
    static final PasswordSettings USUAL = new PasswordSettings(10, 3, 5, Duration.ofDays(180), 19_456, 2);
}
