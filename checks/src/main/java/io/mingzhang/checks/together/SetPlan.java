package io.mingzhang.checks.together;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import java.util.List;
import java.util.Optional;

/**
 * Documents of a run that belong together, and why; made of keys alone, before the documents are read again.
 *
 * @param name what the set is called: the department
 * @param publications what was published, each in one or several files
 * @param bonds what ties the publications
 */
public record SetPlan(String name, List<Publication> publications, List<Bond> bonds) {

    /**
     * What one organization published for one year.
     *
     * @param organization its name
     * @param key the comparable name
     * @param year the year
     * @param kind budget or final accounts
     * @param members the files it stands in
     * @param units keys of the units it lists
     */
    public record Publication(
            String organization,
            String key,
            Optional<FiscalYear> year,
            DocumentKind kind,
            List<Member> members,
            List<OrganizationName> units) {
        public Publication {
            members = List.copyOf(members);
            units = List.copyOf(units);
        }

        /** The files that are examined: parts of one publication, not its other versions. */
        public List<Member> parts() {
            return members.stream().filter(member -> !member.otherVersion()).toList();
        }

        /** How a reader would name it: 某局 2026年 预算公开. */
        public String display() {
            return organization + " " + year.map(y -> y.value() + "年 ").orElse("") + kind.label();
        }
    }

    /**
     * A file of a publication.
     *
     * @param source the document, as the user named it
     * @param why how it was matched, in Chinese
     * @param certain whether the document itself says whose it is; false when that was inferred
     * @param otherVersion whether it holds the same as another member and is left out
     */
    public record Member(String source, String why, boolean certain, boolean otherVersion) {}

    /**
     * A tie between two publications.
     *
     * @param kind which
     * @param from index of the department, the later year or the budget
     * @param to index of the unit, the earlier year or the final accounts
     */
    public record Bond(BondKind kind, int from, int to) {}

    public SetPlan {
        publications = List.copyOf(publications);
        bonds = List.copyOf(bonds);
    }

    /** The files to be read again, each once. */
    public List<String> sources() {
        return publications.stream()
                .flatMap(publication -> publication.parts().stream())
                .map(Member::source)
                .toList();
    }

    /** Whether there is anything to examine: publications tied to each other, or parts of one. */
    public boolean isExamined() {
        return !bonds.isEmpty()
                || publications.stream()
                        .anyMatch(publication -> publication.parts().size() > 1);
    }
}
