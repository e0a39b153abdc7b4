package io.mingzhang.server.platform.access.oidc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in service of the administration.
 *
 * @param issuer its address, as its tokens name it; empty: there is none
 * @param clientId under which it knows this program
 * @param clientSecret with which this program shows that it is itself; empty: by the proof of the code alone
 * @param name as the button shows it
 * @param claim of its tokens in which the login stands, for somebody who comes for the first time
 * @param scope what is asked for, parted by blanks
 * @param address at which browsers reach this program, for example {@code https://budget.example}; empty: as they asked
 */
@ConfigurationProperties("mingzhang.access.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("mingzhang") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("统一登录") String name,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("openid profile") String scope,
        @DefaultValue("") String address) {

    /** Where a browser begins. */
    public static final String BEGIN = "/api/v1/session/oidc";

    /** Where the service sends it back to. */
    static final String RETURN = BEGIN + "/return";

    /** Whether there is such a service. */
    public boolean isOffered() {
        return !issuer.isBlank();
    }

    /** Without the secret, so that a log does not hold it. */
    @Override
    public String toString() {
        return issuer;
    }
}
