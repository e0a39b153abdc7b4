package io.mingzhang.server.platform.identity;

/** Who acts on a thread; looked up when first asked for. */
@FunctionalInterface
public interface Actor {

    /** The person. */
    Person person();
}
