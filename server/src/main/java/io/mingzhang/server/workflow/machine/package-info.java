/**
 * The lawful moves along a chain (流程状态机), as one table and nothing else: from where a thing stands and what is done to where
 * it stands then. It knows no people, no dates and no database.
 */
@NullMarked
package io.mingzhang.server.workflow.machine;

import org.jspecify.annotations.NullMarked;
