package io.mingzhang.server.platform.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The service, where one is set. */
interface SignInService {

    /**
     * A way to the service for one browser.
     *
     * @param address where the browser is sent
     * @param asked to be kept until it comes back
     */
    record Way(URI address, Asked asked) {}

    /** Begins; fails with {@link ServiceProblem} when the service does not answer. */
    Way begin(HttpServletRequest request);

    /** Who it was that the service sent back with a code; {@link ServiceProblem} when it does not vouch for anybody. */
    Foreigner whoCameBack(Asked asked, String code);
}
