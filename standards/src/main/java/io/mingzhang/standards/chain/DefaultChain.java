package io.mingzhang.standards.chain;

import java.util.List;

/**
 * A chain as shipped.
 *
 * @param kind the kind of thing that is sent along it
 * @param variant which of the things of that kind; empty: all for which there is no chain of their own
 * @param name its name, in Chinese
 * @param steps in order; the first is filling in
 */
public record DefaultChain(String kind, String variant, String name, List<Step> steps) {

    public DefaultChain {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param name its name, in Chinese
     * @param role name of the role that does it
     * @param level name of the height in the tree of organizations where the role has to be held
     * @param optional left out where nobody holds the role
     */
    public record Step(String name, String role, String level, boolean optional) {}
}
