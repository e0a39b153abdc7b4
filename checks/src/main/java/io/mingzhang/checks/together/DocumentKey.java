package io.mingzhang.checks.together;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a document to find those it belongs to, so that a run over very many files need not keep the documents:
 * whose it is, for which year, and what it holds.
 *
 * @param source the document, as the user named it
 * @param kind what it is
 * @param year the year it is for
 * @param division the administrative division named in it, empty when none is
 * @param organization whose budget it is; empty when it does not say
 * @param parents keys of the competent departments its forms name
 * @param units the units it lists
 * @param contents what it holds
 */
public record DocumentKey(
        String source,
        DocumentKind kind,
        Optional<FiscalYear> year,
        String division,
        Optional<OrganizationName> organization,
        Set<String> parents,
        Set<OrganizationName> units,
        Contents contents) {

    /**
     * What a document holds.
     *
     * @param tables the kinds of its filled or announced-empty tables
     * @param statements how many figures stand in its sentences
     * @param forms how many performance target forms it has
     * @param projects the projects it names in lists and forms
     */
    public record Contents(Set<TableKind> tables, int statements, int forms, ProjectSketch projects) {

        private static final int MANY_STATEMENTS = 10;

        public Contents {
            tables = Set.copyOf(tables);
        }

        /** Whether both hold the same, so that they are two versions and not two parts. */
        boolean overlaps(Contents other) {
            boolean sameTables = tables.stream().anyMatch(other.tables::contains);
            boolean bothExplain = statements >= MANY_STATEMENTS && other.statements >= MANY_STATEMENTS;
            boolean sameForms = forms > 0
                    && other.forms > 0
                    && projects.overlap(other.projects).isSame();
            return sameTables || bothExplain || sameForms;
        }

        /** How much there is in it: decides which of two versions is examined. */
        int size() {
            return 10 * tables.size() + forms + statements / MANY_STATEMENTS;
        }
    }

    public DocumentKey {
        parents = Set.copyOf(parents);
        units = Set.copyOf(units);
    }

    /** The key of a document. */
    public static DocumentKey of(Disclosure disclosure) {
        return new KeyReader(disclosure).key();
    }

    /** Whether it belongs to any publication: templates and other papers do not. */
    boolean isPublished() {
        return kind != DocumentKind.TEMPLATE && kind != DocumentKind.OTHER;
    }

    /** Forms without tables are an annex of a budget. */
    DocumentKind publishedAs() {
        return kind == DocumentKind.FINAL_ACCOUNTS ? kind : DocumentKind.BUDGET;
    }

    /** The same, of another organization. */
    DocumentKey withOrganization(OrganizationName other) {
        return new DocumentKey(source, kind, year, division, Optional.of(other), parents, units, contents);
    }

    /** The same, for another year. */
    DocumentKey withYear(FiscalYear other) {
        return new DocumentKey(source, kind, Optional.of(other), division, organization, parents, units, contents);
    }
}
