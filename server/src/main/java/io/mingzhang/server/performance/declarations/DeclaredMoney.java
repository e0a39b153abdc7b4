package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.TaskMoney;
import java.util.UUID;

/**
 * What a project asks for in a year has changed, or the project is declared, or no longer. Told inside the transaction.
 *
 * @param project the project
 * @param path of its unit
 * @param year the fiscal year
 * @param before what its declaration said; blank where there was none
 * @param after what its declaration says; blank where there is none any more
 */
record DeclaredMoney(UUID project, String path, int year, TaskMoney before, TaskMoney after) {}
