package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;

/**
 * A variable an expression may use.
 *
 * @param name its name
 * @param type what it is
 */
public record Variable(String name, Type type) {

    /** The types of variables. */
    public enum Type {
        /** Named values: a row, a form. */
        NAMED_VALUES(MapType.create(SimpleType.STRING, SimpleType.DYN)),
        /** A list of named values: the rows of a table. */
        LIST(ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN))),
        /** Text. */
        TEXT(SimpleType.STRING);

        private final CelType type;

        Type(CelType type) {
            this.type = type;
        }

        CelType cel() {
            return type;
        }
    }
}
