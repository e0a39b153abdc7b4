package io.mingzhang.server.platform.access.oidc;

/** The service does not answer, or what it answers proves nothing. */
final class ServiceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceProblem(String what, Throwable cause) {
        super(what, cause);
    }
}
