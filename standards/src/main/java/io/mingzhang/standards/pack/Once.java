package io.mingzhang.standards.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when first asked for, once even when several threads ask at the same time.
 *
 * @param <T> what is computed
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value; // not final: filled in by the first caller

    private Once(Supplier<T> source) {
        this.source = source;
    }

    /** A value that {@code source} computes at the first question. */
    public static <T> Once<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
