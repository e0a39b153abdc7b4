package io.mingzhang.server.organization.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths in the tree: numbers in base 36 between slashes, {@code /1/f/6h/}. What stands below a path begins with it, so that
 * a range of the index holds a whole subtree.
 */
final class Paths {

    /** Above everything. */
    static final String ROOT = "/";

    private static final int BASE = 36;

    private Paths() {}

    /** The path of a node below another. */
    static String below(String parent, long number) {
        return parent + Long.toString(number, BASE) + "/";
    }

    /** All paths above this one from the root's first step down, and this one. */
    static List<String> withAncestors(String path) {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return paths;
    }

    /** How many steps it is below everything. */
    static int depth(String path) {
        return Math.toIntExact(path.chars().filter(c -> c == '/').count()) - 1;
    }
}
