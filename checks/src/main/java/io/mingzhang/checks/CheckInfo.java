package io.mingzhang.checks;

import io.mingzhang.kernel.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a check is, for the catalogue, the reports and its page in {@code docs/checks}; all texts are Chinese.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {

    /** The public id, never reused: {@code SUM-03}. */
    String id();

    /** The demand in a few words: 上级科目等于下级之和. */
    String title();

    /** How grave a failure is unless the check says otherwise at a place. */
    Severity severity();

    /** The kind of demand. */
    CheckCategory category();

    /** The demand in a sentence. */
    String summary();

    /** Why it matters, and what stays silent on purpose. */
    String reason();

    /** The formula or procedure, with the tolerance. */
    String formula();

    /** Where the demand comes from: document and article, or 表内勾稽. */
    String basis();

    /** A short example (fictional) in which it fires. */
    String fires();

    /** A short example (fictional) in which it stays silent. */
    String silent();
}
