package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import java.util.EnumSet;
import java.util.Set;

/**
 * A word of the vocabulary with all it can mean.
 *
 * @param text the word, folded
 * @param roles the parts it plays
 * @param meaning what it says of a quantity
 * @param weak whether it leaves a measure that is already said
 * @param direction the direction it says
 * @param basis what a comparison is made with
 */
record Word(String text, Set<Role> roles, Meaning meaning, boolean weak, Direction direction, Baseline basis) {

    static Word of(String text, Role role) {
        return new Word(text, EnumSet.of(role), Meaning.SILENT, false, Direction.NONE, Baseline.OTHER);
    }

    static Word topic(String text, Meaning meaning, boolean weak) {
        return new Word(text, EnumSet.of(Role.TOPIC), meaning, weak, Direction.NONE, Baseline.OTHER);
    }

    Word saying(Direction said) {
        return new Word(text, roles, meaning, weak, said, basis);
    }

    Word basedOn(Baseline said) {
        return new Word(text, roles, meaning, weak, direction, said);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Both words in one: the same text listed in two parts of the vocabulary. */
    Word merged(Word other) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(other.roles);
        return new Word(
                text,
                all,
                meaning.isSilent() ? other.meaning : meaning,
                weak || other.weak,
                direction == Direction.NONE ? other.direction : direction,
                basis == Baseline.OTHER ? other.basis : basis);
    }
}
