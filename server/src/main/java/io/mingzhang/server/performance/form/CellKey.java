package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Names one cell of a declaration, the same in findings, patches, differences and imports. */
public sealed interface CellKey {

    /** The most characters a long text has. */
    int LONGEST_TEXT = 10_000;
    /** The most characters a short text has. */
    int LONGEST_LINE = 1_000;

    /** As written: {@code field/OVERVIEW}. */
    String text();

    /** What is wrong with a content for this cell, in Chinese; empty when nothing is. */
    default String problemOf(String content) {
        if (content.indexOf('\0') >= 0) {
            return "内容中有无法保存的字符。";
        }
        if (isAmount()) {
            return content.isEmpty() || Fen.isAmount(content) ? "" : "金额应为整数分。";
        }
        int longest = isLong() ? LONGEST_TEXT : LONGEST_LINE;
        return content.length() > longest ? "内容不能超过 %d 个字。".formatted(longest) : "";
    }

    /** Whether an amount stands there. */
    default boolean isAmount() {
        return false;
    }

    /** Whether a long text may stand there. */
    default boolean isLong() {
        return false;
    }

    /** A single field. */
    record Field(TargetField field) implements CellKey {
        @Override
        public String text() {
            return "field/" + field.name();
        }

        @Override
        public boolean isLong() {
            return true;
        }
    }

    /** An amount of the funding block. */
    record Funding(TargetPeriod period, FundingSource source) implements CellKey {
        @Override
        public String text() {
            return "funding/" + cell();
        }

        /** The key inside the block: {@code ANNUAL/CENTRAL}. */
        public String cell() {
            return period.name() + "/" + source.name();
        }

        @Override
        public boolean isAmount() {
            return true;
        }
    }

    /** The overall goal of a period. */
    record Goal(TargetPeriod period) implements CellKey {
        @Override
        public String text() {
            return "goal/" + period.name();
        }

        @Override
        public boolean isLong() {
            return true;
        }
    }

    /** A part of an indicator. */
    record Indicator(UUID row, TargetPeriod period, IndicatorPart part) implements CellKey {
        @Override
        public String text() {
            return "indicator/" + row + "/" + word(period) + "." + word(part);
        }
    }

    /** A part of a task. */
    record Task(UUID row, TaskPart part) implements CellKey {
        @Override
        public String text() {
            return "task/" + row + "/" + part.word();
        }

        @Override
        public boolean isAmount() {
            return part == TaskPart.TOTAL || part == TaskPart.APPROPRIATION || part == TaskPart.OTHER;
        }

        @Override
        public boolean isLong() {
            return part == TaskPart.CONTENT || part == TaskPart.PROJECTS;
        }

        @Override
        public String problemOf(String content) {
            return switch (part) {
                case KIND -> isOneOf(content, TaskRow.Kind.values()) ? "" : "任务来源不正确。";
                case PROJECTS -> TaskProjects.read(content).isPresent() ? "" : "项目清单不正确。";
                case NAME, CONTENT, TOTAL, APPROPRIATION, OTHER -> CellKey.super.problemOf(content);
            };
        }
    }

    /** The parts of an indicator in one period. */
    enum IndicatorPart {
        /** Its name. */
        NAME,
        /** Its target value. */
        VALUE,
        /** Its standard. */
        STANDARD
    }

    /** The parts of a task. */
    enum TaskPart {
        /** Its name. */
        NAME("name"),
        /** Its content. */
        CONTENT("content"),
        /** 总额. */
        TOTAL("total"),
        /** 财政拨款. */
        APPROPRIATION("appropriation"),
        /** 其他资金. */
        OTHER("other"),
        /** What its amounts come from. */
        KIND("kind"),
        /** The ids of its projects, with commas between. */
        PROJECTS("projectIds");

        private final String word;

        TaskPart(String word) {
            this.word = word;
        }

        /** As written in keys. */
        public String word() {
            return word;
        }
    }

    /** Reads a key; empty when it is none. */
    static Optional<CellKey> parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "field2" -> Optional.of(new Field(TargetField.valueOf(parts[1])));
                case "funding3" ->
                    Optional.of(new Funding(TargetPeriod.valueOf(parts[1]), FundingSource.valueOf(parts[2])));
                case "goal2" -> Optional.of(new Goal(TargetPeriod.valueOf(parts[1])));
                case "indicator3" -> indicator(UUID.fromString(parts[1]), parts[2].split("\\.", -1));
                case "task3" ->
                    Arrays.stream(TaskPart.values())
                            .filter(part -> part.word().equals(parts[2]))
                            .findFirst()
                            .map(part -> new Task(UUID.fromString(parts[1]), part));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException unknownName) {
            return Optional.empty();
        }
    }

    private static Optional<CellKey> indicator(UUID row, String[] parts) {
        if (parts.length != 2 || !parts[0].equals(parts[0].toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                row,
                TargetPeriod.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                IndicatorPart.valueOf(parts[1].toUpperCase(Locale.ROOT))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isOneOf(String content, Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(content));
    }
}
