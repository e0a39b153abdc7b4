package io.mingzhang.standards;

/**
 * The law and local practice an examination refers to, in one hand: classifications, vocabularies, form templates. The
 * parts are loaded when first asked for.
 */
public final class Standards {

    private static final Standards SHIPPED = new Standards();

    private Standards() {}

    /** The standards shipped with the program. */
    public static Standards shipped() {
        return SHIPPED;
    }
}
