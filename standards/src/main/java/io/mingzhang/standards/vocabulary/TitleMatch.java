package io.mingzhang.standards.vocabulary;

import java.util.Set;

/**
 * A kind of table a title may announce.
 *
 * @param table the kind
 * @param matched how many characters of the title speak for it; more is better, comparable within one title only
 * @param exact whether the title is one of the wordings in use
 * @param qualifiers what the title adds: EXCLUDES_CARRY_OVER, INCLUDES_CARRY_OVER, CURRENT_YEAR_ONLY, CARRY_OVER_ONLY,
 *     BY_FUNCTION, BY_DEPARTMENT_ECONOMIC, BY_GOVERNMENT_ECONOMIC
 * @param finalAccounts whether the title says 决算
 */
public record TitleMatch(
        TableDescription table, int matched, boolean exact, Set<String> qualifiers, boolean finalAccounts) {}
