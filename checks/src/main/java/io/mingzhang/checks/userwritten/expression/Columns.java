package io.mingzhang.checks.userwritten.expression;

import java.util.Map;

/** A map of named values that knows which of its names stand over a blank. */
public interface Columns extends Map<String, Object> {

    /** Whether the name is known and nothing is printed there. */
    boolean isBlank(String name);
}
