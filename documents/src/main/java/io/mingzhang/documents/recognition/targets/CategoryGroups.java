package io.mingzhang.documents.recognition.targets;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a list of targets that has a pair of columns for every first-level indicator: 成本指标 above 三级指标 | 指标值, 产出指标
 * above 三级指标 | 指标值, and so on. A project's row then holds one indicator of each.
 *
 * @param groups the first-level indicators from left to right; empty where the table is built otherwise
 */
record CategoryGroups(List<Group> groups) {

    private static final int FEWEST = 2;

    /**
     * A first-level indicator.
     *
     * @param label the cell above its columns
     * @param heads the cells below it
     */
    record Group(Token label, List<Token> heads) {

        private boolean isPair() {
            return heads.stream().anyMatch(head -> head.label().heads("NAME"))
                    && heads.stream().anyMatch(head -> head.label().heads("VALUE"));
        }

        private List<Token> of(List<Token> cells) {
            return cells.stream()
                    .filter(cell -> heads.stream().anyMatch(head -> head.column() == cell.column()))
                    .toList();
        }
    }

    /** The groups two header rows name: a first-level indicator ends where the next cell of its row begins. */
    static CategoryGroups of(List<Token> upper, List<Token> lower) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            int from = upper.get(i).column();
            int to = i + 1 < upper.size() ? upper.get(i + 1).column() : Integer.MAX_VALUE;
            Group group = new Group(
                    upper.get(i),
                    lower.stream()
                            .filter(head -> head.column() >= from && head.column() < to)
                            .toList());
            if (group.label().label().category().isPresent() && group.isPair()) {
                groups.add(group);
            }
        }
        return new CategoryGroups(groups.size() < FEWEST ? List.of() : List.copyOf(groups));
    }

    /** Readers of the indicators of one project: one for each group, or one for all. */
    List<IndicatorRows> blocks(FormDraft draft, List<Token> header) {
        if (groups.isEmpty()) {
            IndicatorRows block = new IndicatorRows(draft);
            block.header(header);
            return List.of(block);
        }
        return groups.stream()
                .map(group -> {
                    IndicatorRows block = new IndicatorRows(draft);
                    block.header(group.heads());
                    block.openCategory(group.label());
                    return block;
                })
                .toList();
    }

    /** Hands the cells of a row to the blocks they stand in. */
    void read(List<IndicatorRows> blocks, List<Token> cells) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Token> own = groups.isEmpty() ? cells : groups.get(i).of(cells);
            if (!own.isEmpty()) {
                blocks.get(i).read(own);
            }
        }
    }
}
