/**
 * Signing in and out (登录): attempts and lock-out, sessions with their time-outs, the second factor, and what a person sees
 * and changes of his own account. It knows no rights but those that come with a session.
 */
@NullMarked
package io.mingzhang.server.platform.access.sessions;

import org.jspecify.annotations.NullMarked;
