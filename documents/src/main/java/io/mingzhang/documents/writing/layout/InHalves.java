package io.mingzhang.documents.writing.layout;

import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the rows of two periods side by side again. */
final class InHalves {

    private InHalves() {}

    /** Lines of one or two rows; the same source stands on the same line, the order of each period is kept. */
    static List<List<FundingRow>> funding(List<FundingRow> rows) {
        List<FundingRow> left = of(rows, TargetPeriod.IMPLEMENTATION);
        List<FundingRow> right = of(rows, TargetPeriod.ANNUAL);
        if (left.size() == right.size()) {
            List<List<FundingRow>> lines = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                lines.add(List.of(left.get(i), right.get(i)));
            }
            return lines;
        }
        return bySource(left, right);
    }

    private static List<List<FundingRow>> bySource(List<FundingRow> left, List<FundingRow> right) {
        List<List<FundingRow>> lines = new ArrayList<>();
        int next = 0;
        for (FundingRow row : left) {
            Optional<Integer> partner = find(right, next, row.source());
            if (partner.isEmpty()) {
                lines.add(List.of(row));
                continue;
            }
            right.subList(next, partner.get()).forEach(alone -> lines.add(List.of(alone)));
            lines.add(List.of(row, right.get(partner.get())));
            next = partner.get() + 1;
        }
        right.subList(next, right.size()).forEach(alone -> lines.add(List.of(alone)));
        return lines;
    }

    private static Optional<Integer> find(List<FundingRow> rows, int from, FundingSource source) {
        for (int i = from; i < rows.size(); i++) {
            if (rows.get(i).source() == source) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<FundingRow> of(List<FundingRow> rows, TargetPeriod period) {
        return rows.stream().filter(row -> row.period() == period).toList();
    }
}
