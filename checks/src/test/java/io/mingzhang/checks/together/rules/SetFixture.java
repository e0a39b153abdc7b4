package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.OrganizationName;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets of fictional documents: 虚构市甲局 with its units, or in two years, or with its final accounts. */
final class SetFixture {

    private static final String DIVISION = "虚构市";
    private static final String DEPARTMENT = "虚构市甲局";
    private static final int YEAR = 2026;

    private SetFixture() {}

    /** A department that lists these units, with documents of some of them: the n-th unit listed has the n-th document. */
    static DocumentSet family(ExaminedDocument department, List<String> listed, ExaminedDocument... units) {
        List<DocumentSet.Examined> all = new ArrayList<>();
        all.add(examined(DEPARTMENT, YEAR, DocumentKind.BUDGET, department, listed));
        List<SetPlan.Bond> bonds = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            String name = i < listed.size() ? listed.get(i) : "虚构市乙中心";
            all.add(examined(name, YEAR, DocumentKind.BUDGET, units[i], List.of()));
            bonds.add(new SetPlan.Bond(BondKind.UNIT, 0, i + 1));
        }
        return set(all, bonds);
    }

    /** Two consecutive years of one department. */
    static DocumentSet years(ExaminedDocument later, ExaminedDocument earlier) {
        return set(
                List.of(
                        examined(DEPARTMENT, YEAR, DocumentKind.BUDGET, later, List.of()),
                        examined(DEPARTMENT, YEAR - 1, DocumentKind.BUDGET, earlier, List.of())),
                List.of(new SetPlan.Bond(BondKind.EARLIER, 0, 1)));
    }

    /** The budget of a department and its final accounts. */
    static DocumentSet accounts(ExaminedDocument budget, ExaminedDocument accounts) {
        return set(
                List.of(
                        examined(DEPARTMENT, YEAR, DocumentKind.BUDGET, budget, List.of()),
                        examined(DEPARTMENT, YEAR, DocumentKind.FINAL_ACCOUNTS, accounts, List.of())),
                List.of(new SetPlan.Bond(BondKind.FINAL_ACCOUNTS, 0, 1)));
    }

    /** What a check says of a set. */
    static Outcomes of(Check<DocumentSet> check, DocumentSet set) {
        return new Outcomes(check.examine(set));
    }

    private static DocumentSet set(List<DocumentSet.Examined> all, List<SetPlan.Bond> bonds) {
        SetPlan plan = new SetPlan(
                DEPARTMENT, all.stream().map(DocumentSet.Examined::publication).toList(), bonds);
        return new DocumentSet(plan, all);
    }

    private static DocumentSet.Examined examined(
            String name, int year, DocumentKind kind, ExaminedDocument document, List<String> units) {
        SetPlan.Publication publication = new SetPlan.Publication(
                name,
                OrganizationName.of(name, DIVISION).orElseThrow().key(),
                Optional.of(new FiscalYear(year)),
                kind,
                List.of(new SetPlan.Member(name + ".txt", "", true, false)),
                units.stream()
                        .flatMap(unit -> OrganizationName.of(unit, DIVISION).stream())
                        .toList());
        return new DocumentSet.Examined(publication, document, List.of(document));
    }
}
