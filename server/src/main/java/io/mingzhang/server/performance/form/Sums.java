package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which amounts of a form are sums of others. A sum follows its parts as long as it is one; what somebody typed beside it is
 * left alone, so that the difference can be seen.
 */
public final class Sums {

    /**
     * A sum and its parts.
     *
     * @param sum the cell
     * @param parts the cells it is the sum of
     */
    public record Sum(CellKey sum, List<CellKey> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        /** The sum of the parts as digits, empty when all of them are blank or there are too many digits. */
        public String of(FormCells cells) {
            boolean blank = true;
            long total = 0;
            for (CellKey part : parts) {
                String digits = cells.content(part).orElse("");
                blank &= digits.isEmpty();
                total += Fen.orZero(digits);
            }
            String digits = Long.toString(total);
            return blank || !Fen.isAmount(digits) ? "" : digits;
        }
    }

    private Sums() {}

    /** The sums of the block of money. */
    public static List<Sum> ofFunding(DeclarationTemplate template) {
        FormParts.Funding block = template.funding();
        if (block == null) {
            return List.of();
        }
        List<Sum> sums = new ArrayList<>();
        for (String period : template.periods()) {
            for (FormParts.FundingLine row : block.rowsOf(period)) {
                List<CellKey> parts = block.partsOf(row, period).stream()
                        .map(part -> key(period, part))
                        .toList();
                if (!parts.isEmpty()) {
                    sums.add(new Sum(key(period, row), parts));
                }
            }
        }
        return sums;
    }

    /** The total of a task. */
    public static Sum ofTask(UUID task) {
        return new Sum(
                new CellKey.Task(task, CellKey.TaskPart.TOTAL),
                List.of(
                        new CellKey.Task(task, CellKey.TaskPart.APPROPRIATION),
                        new CellKey.Task(task, CellKey.TaskPart.OTHER)));
    }

    private static CellKey key(String period, FormParts.FundingLine row) {
        return new CellKey.Funding(TargetPeriod.valueOf(period), FundingSource.valueOf(row.source()));
    }

    /**
     * Lets sums follow their parts.
     *
     * @param sums those whose parts were changed
     * @param before the sums of their parts before the change, by the text of their key
     * @param cells what stands there now
     * @return the cells that followed, with their new content
     */
    public static Map<CellKey, String> follow(List<Sum> sums, Map<String, String> before, FormCells cells) {
        Map<CellKey, String> followed = new LinkedHashMap<>();
        for (Sum sum : sums) {
            Optional<String> present = cells.content(sum.sum());
            String now = sum.of(cells);
            boolean follows = present.isPresent()
                    && (present.get().isEmpty()
                            || present.get().equals(before.get(sum.sum().text())));
            if (follows && !now.equals(present.get())) {
                cells.set(sum.sum(), now);
                followed.put(sum.sum(), now);
            }
        }
        return followed;
    }
}
