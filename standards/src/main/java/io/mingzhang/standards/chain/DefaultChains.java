package io.mingzhang.standards.chain;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.List;

/** The chains shipped with the program, in force where a place has set none of its own. */
public final class DefaultChains {

    private final List<DefaultChain> chains;

    private DefaultChains(List<DefaultChain> chains) {
        this.chains = List.copyOf(chains);
    }

    /** Loads the shipped chains. */
    public static DefaultChains load() {
        return new DefaultChains(Packs.yaml("workflow/default-chains.yaml").at("chains").items().stream()
                .map(DefaultChains::chain)
                .toList());
    }

    /** All of them. */
    public List<DefaultChain> all() {
        return chains;
    }

    private static DefaultChain chain(PackNode node) {
        return new DefaultChain(
                node.text("kind"),
                node.text("variant"),
                node.text("name"),
                node.at("steps").items().stream()
                        .map(step -> new DefaultChain.Step(
                                step.text("name"), step.text("role"), step.text("level"), step.flag("optional")))
                        .toList());
    }
}
