package io.mingzhang.standards.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration form as it is printed. Names of fields, sources, periods, categories and types are those of the enum
 * constants of {@code model}; blocks a form lacks are null.
 *
 * @param id names it; the shipped ones are named after their variant, adapted copies have ids of their own
 * @param version counts the changes of an adapted copy, from 1
 * @param name what it is called in lists
 * @param variant the build it follows: A, A2, B, C, D, E or F
 * @param basedOn id of the template it was copied from, empty for shipped ones
 * @param wholeDepartment whether it is for a whole department (部门整体支出)
 * @param title the printed title; may hold {division}, {department}, {year}
 * @param yearLine the line below the title; may hold {year}
 * @param unit YUAN or TEN_THOUSAND_YUAN: how amounts are printed, never how they are stored
 * @param decimals digits behind the point of printed amounts, at least; more where an amount has more
 * @param periods names of the {@code TargetPeriod}s it speaks of, the left column first
 * @param fieldRows the rows of single fields at the top, one or two fields each
 * @param funding the block of money; null when the form has none
 * @param texts the long texts
 * @param tasks the main tasks of the year; null when the form has none
 * @param goals the overall goals
 * @param indicators the grid of indicators
 * @param footer the fields in the last row
 */
public record DeclarationTemplate(
        String id,
        int version,
        String name,
        String variant,
        String basedOn,
        boolean wholeDepartment,
        String title,
        String yearLine,
        String unit,
        int decimals,
        List<String> periods,
        List<List<FormParts.FieldCell>> fieldRows,
        FormParts.@Nullable Funding funding,
        List<FormParts.LongText> texts,
        FormParts.@Nullable Tasks tasks,
        FormParts.Goals goals,
        FormParts.Indicators indicators,
        List<FormParts.FooterField> footer) {

    public DeclarationTemplate {
        periods = List.copyOf(periods);
        fieldRows = fieldRows.stream().map(List::copyOf).toList();
        texts = List.copyOf(texts);
        footer = List.copyOf(footer);
    }

    /** The same under another id and version, as the adapted copy of {@code origin}. */
    public DeclarationTemplate as(String newId, int newVersion, String origin) {
        return new DeclarationTemplate(
                newId,
                newVersion,
                name,
                variant,
                origin,
                wholeDepartment,
                title,
                yearLine,
                unit,
                decimals,
                periods,
                fieldRows,
                funding,
                texts,
                tasks,
                goals,
                indicators,
                footer);
    }

    /** The same under another name. */
    public DeclarationTemplate called(String newName) {
        return new DeclarationTemplate(
                id,
                version,
                newName,
                variant,
                basedOn,
                wholeDepartment,
                title,
                yearLine,
                unit,
                decimals,
                periods,
                fieldRows,
                funding,
                texts,
                tasks,
                goals,
                indicators,
                footer);
    }

    /** The same with other words in its head and above its goals. */
    public DeclarationTemplate worded(String newTitle, String newYearLine, FormParts.Goals newGoals) {
        return new DeclarationTemplate(
                id,
                version,
                name,
                variant,
                basedOn,
                wholeDepartment,
                newTitle,
                newYearLine,
                unit,
                decimals,
                periods,
                fieldRows,
                funding,
                texts,
                tasks,
                newGoals,
                indicators,
                footer);
    }
}
