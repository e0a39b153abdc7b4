package io.mingzhang.server.start.demo;

import java.util.List;
import java.util.Optional;

/** Mistakes as people make them, planted in forms that nobody has sent yet. Each is found by the check it names first. */
public enum DemoMistake {
    /** The goal is a placeholder. */
    PLACEHOLDER("年度目标留有“XX”占位", "PLH-07"),
    /** A value that nobody can measure. */
    VAGUE("数量指标值写成“尽可能多”", "IND-05"),
    /** Two indicators of one name. */
    TWICE("同一指标填了两遍", "IND-11"),
    /** An indicator of a level that must be there was forgotten. */
    NO_COST("缺少必填的成本指标", "DEC-04"),
    /** The total is not the sum of its parts. */
    WRONG_TOTAL("年度资金总额不等于各来源之和", "FRM-01", "DEC-13", "FRM-02"),
    /** The money of the year is not that of the library. */
    OTHER_PLAN("年度资金与项目库计划不一致", "DEC-13", "FRM-02"),
    /** The project is called otherwise in the library. */
    RENAMED("项目名称与项目库不一致", "DEC-12"),
    /** No goal of the year. */
    NO_GOAL("年度目标未填写", "DEC-03"),
    /** A field that must be filled in is blank. */
    NO_UNIT("实施单位未填写", "DEC-01"),
    /** A value without a name. */
    NAMELESS("有指标值没有指标名称", "DEC-05"),
    /** A cost far above the money there is. */
    COST_TOO_HIGH("成本指标高出资金总额", "FRM-08", "FRM-05"),
    /** The text speaks of another amount. */
    OTHER_AMOUNT("年度目标中所述资金与资金总额不一致", "FRM-06"),
    /** A share above the whole. */
    TOO_MUCH("合格率指标值大于 100%", "IND-07");

    /** One of so many open forms has one. */
    private static final int EVERY = 4;

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> checks;

    DemoMistake(String words, String... checks) {
        this.words = words;
        this.checks = List.of(checks);
    }

    /** What was done wrong. */
    public String words() {
        return words;
    }

    /** The check that finds it, and those that it may set off beside. */
    public List<String> checks() {
        return checks;
    }

    /** The mistake in the form of a project, by its number; most forms are filled in well. */
    static Optional<DemoMistake> of(DemoProjects.Made project) {
        boolean open = project.fate() == DemoFate.RESERVED || project.fate() == DemoFate.COMPILING;
        return open && project.number() % EVERY == EVERY - 1
                ? Optional.of(values()[project.number() / EVERY % values().length])
                : Optional.empty();
    }
}
