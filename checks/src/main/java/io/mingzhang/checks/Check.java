package io.mingzhang.checks;

import io.mingzhang.kernel.Outcome;
import java.util.List;

/**
 * One demand on a document: a pure function from a place to what came of it there. A check never throws for what a
 * document says, never prints, holds no state; what it must know comes in its constructor. Its class carries a
 * {@link CheckInfo}.
 *
 * @param <T> the kind of place it looks at: a table, a target, a section, or the whole document
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Every outcome at this place: one for each relation the check could apply to, an empty list where it does not apply
     * at all. What applies but cannot be decided is {@link Outcome.NotChecked} with the reason.
     */
    List<Outcome> examine(T place);
}
