package io.mingzhang.server.platform.access.oidc;

/**
 * What was asked of the service for one browser.
 *
 * @param state that comes back with the browser
 * @param nonce that comes back in the token
 * @param verifier that shows that the code was asked for by us (RFC 7636)
 * @param returnTo where the service was told to send the browser
 */
record Asked(String state, String nonce, String verifier, String returnTo) {}
