package io.mingzhang.server.performance;

import java.util.Optional;

/**
 * Where the basic expenditure (基本支出) of a department comes from: the port for whoever keeps budgets. As long as nobody
 * does, it is typed into the declaration of the department and compared with nothing.
 */
public interface BasicExpenditure {

    /**
     * The basic expenditure of a department and its units in a year.
     *
     * @param path of the department
     * @param year the fiscal year
     * @return empty when it is not known here
     */
    Optional<Amounts> of(String path, int year);

    /**
     * Basic expenditure in fen.
     *
     * @param appropriationFen 财政拨款
     * @param otherFen 其他资金
     */
    record Amounts(long appropriationFen, long otherFen) {}
}
