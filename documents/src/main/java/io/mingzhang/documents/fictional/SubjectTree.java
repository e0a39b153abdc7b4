package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Functional items with the classes and sections above them, as the rows of a table by functional code. */
final class SubjectTree {

    /**
     * A row: a class, a section or an item.
     *
     * @param code 3, 5 or 7 digits
     * @param items the items it sums
     */
    record Node(String code, String name, List<Subject> items) {

        /** The sum of one amount over its items. */
        Money sum(Function<Subject, Money> amount) {
            return FictionalDepartment.sum(items.stream().map(amount));
        }

        boolean isClass() {
            return code.length() == 3;
        }
    }

    private SubjectTree() {}

    /** The rows of these items, each class and section before what it sums. */
    static List<Node> of(List<Subject> items) {
        List<Node> nodes = new ArrayList<>();
        String previous = "";
        for (Subject item : items) {
            for (int level = 1; level <= 3; level++) {
                String code = item.code().substring(0, 2 * level + 1);
                if (!previous.startsWith(code)) {
                    List<Subject> below = items.stream()
                            .filter(other -> other.code().startsWith(code))
                            .toList();
                    nodes.add(new Node(code, item.names().get(level - 1), below));
                }
            }
            previous = item.code();
        }
        return nodes;
    }
}
