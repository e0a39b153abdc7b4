package io.mingzhang.standards.project;

/**
 * A kind of project (项目类别) and the years in which it exists.
 *
 * @param code by which the code of its sub-kinds begins
 * @param name in Chinese
 * @param fromYear first fiscal year
 * @param toYear last fiscal year
 * @param choosable whether a project can be of it; otherwise it only groups others
 * @param calculated whether its amounts come from personnel data and standards and are not declared
 * @param needsTarget whether performance targets are declared for it
 */
public record ProjectKind(
        String code,
        String name,
        int fromYear,
        int toYear,
        boolean choosable,
        boolean calculated,
        boolean needsTarget) {

    /** Whether the kind exists in a fiscal year. */
    public boolean exists(int year) {
        return fromYear <= year && year <= toYear;
    }
}
