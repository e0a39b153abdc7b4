package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.FormDraft.FundingText;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.model.performance.FundingSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the rows of a list of targets that are no projects: a unit above its projects, or the total of all. They have money but
 * neither goal nor indicators, and their money is that of the projects below them. A project that lacks goal and indicators has money
 * of its own and stays.
 */
final class TotalRows {

    private TotalRows() {}

    static List<FormDraft> without(List<FormDraft> drafts) {
        List<FormDraft> projects = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!isTotal(drafts, i)) {
                projects.add(drafts.get(i));
            }
        }
        return projects;
    }

    private static boolean isTotal(List<FormDraft> drafts, int index) {
        Optional<BigDecimal> own = total(drafts.get(index));
        if (!isBare(drafts.get(index)) || own.isEmpty()) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int projects = 0;
        for (FormDraft below : drafts.subList(index + 1, drafts.size())) {
            if (!isBare(below)) {
                sum = sum.add(total(below).orElse(BigDecimal.ZERO));
                projects++;
            }
            if (projects > 0 && sum.compareTo(own.get()) >= 0) {
                break;
            }
        }
        return projects > 0 && sum.compareTo(own.get()) == 0;
    }

    private static boolean isBare(FormDraft draft) {
        return draft.goals.isEmpty() && draft.indicators.isEmpty() && draft.emptyTypes.isEmpty();
    }

    private static Optional<BigDecimal> total(FormDraft draft) {
        return draft.funding.stream()
                .filter(row -> row.source() == FundingSource.TOTAL)
                .map(FundingText::text)
                .flatMap(text -> PrintedNumber.parse(text).stream())
                .findFirst();
    }
}
