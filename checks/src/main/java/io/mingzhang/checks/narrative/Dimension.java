package io.mingzhang.checks.narrative;

import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Statement;

/** By what a whole is divided into the parts a sentence tells. */
enum Dimension {
    /** By kind of expenditure: basic and project, goods and services. */
    MEASURE,
    /** By source of money, carry-over included. */
    SOURCE,
    /** By classification code. */
    CODE,
    /** By name. */
    NAME;

    static Dimension of(Statement part) {
        if (part.quantities().isEmpty()) {
            return NAME;
        }
        Quantity quantity = part.quantities().getFirst();
        if (quantity.code().isPresent()) {
            return CODE;
        }
        if (!quantity.name().isEmpty()) {
            return NAME;
        }
        return quantity.measure() == Measure.TOTAL ? SOURCE : MEASURE;
    }
}
