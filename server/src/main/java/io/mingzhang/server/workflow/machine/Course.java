package io.mingzhang.server.workflow.machine;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The steps a thing goes through, by number; 0 is being filled in.
 *
 * @param steps ascending, beginning with 0, and at least one more
 */
public record Course(List<Integer> steps) {

    public Course {
        steps = List.copyOf(new TreeSet<>(steps));
        if (steps.size() < 2 || steps.getFirst() != 0) {
            throw new IllegalArgumentException("Not a course: " + steps);
        }
    }

    /** The step after one; none after the last. */
    OptionalInt after(int step) {
        return steps.stream()
                .mapToInt(Integer::intValue)
                .filter(each -> each > step)
                .findFirst();
    }

    /** The steps before one, to which something can be returned from it. */
    public List<Integer> before(int step) {
        return steps.stream().filter(each -> each < step).toList();
    }
}
