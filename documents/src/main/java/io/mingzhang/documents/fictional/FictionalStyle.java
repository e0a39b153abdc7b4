package io.mingzhang.documents.fictional;

import io.mingzhang.kernel.Money;

/** A regional way of laying out the published budget of a department; the regions are invented, the habits are not. */
public interface FictionalStyle {

    /** Short English name, part of file names. */
    String id();

    /** Amounts are multiples of this in departments made for the style. */
    Money granule();

    /** The whole document as text. */
    String write(FictionalDepartment department, Alterations alterations);
}
