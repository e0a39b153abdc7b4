package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.RightView;

/**
 * By what somebody may move a thing.
 *
 * @param actingFor name of whom he stands in for; empty when it is his own right
 */
record Power(String actingFor) {

    static final Power OWN = new Power("");

    static Power of(RightView right) {
        RightView.Principal principal = right.principal();
        return principal == null ? OWN : new Power(principal.name());
    }
}
