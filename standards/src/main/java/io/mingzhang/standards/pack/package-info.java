/**
 * Reading of the data files themselves: YAML as a tree with typed access, and tab-separated tables. It knows no meaning;
 * a file that is not what its reader expects is a fault of the program and fails at once, naming file and key.
 */
@NullMarked
package io.mingzhang.standards.pack;

import org.jspecify.annotations.NullMarked;
