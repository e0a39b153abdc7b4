package io.mingzhang.standards.authored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, so that everything can be said at once. Used by one thread. */
public final class Complaints {

    private final List<Complaint> all = new ArrayList<>();

    /** Adds something that is wrong. */
    public void add(Spot at, String message, String remedy) {
        Complaint complaint = new Complaint(at, message, remedy);
        if (!all.contains(complaint)) {
            all.add(complaint);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many things are wrong so far. */
    public int count() {
        return all.size();
    }

    /** What is wrong, in reading order. */
    public List<Complaint> inOrder() {
        return all.stream().sorted(Comparator.comparing(Complaint::at)).toList();
    }
}
