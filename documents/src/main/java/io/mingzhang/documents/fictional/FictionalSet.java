package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Fictional documents that belong together: two years of a department, the units of the later year, its forms as a file of
 * their own; coherent, or with one contradiction between the files that none of them shows alone.
 */
public final class FictionalSet {

    private static final int YEAR = 2023;
    private static final int UNITS = 3;
    private static final int PROJECTS_OF_A_UNIT = 2;
    private static final Money TEN_THOUSAND_YUAN = new Money(1_000_000);
    private static final FictionalStyle STYLE = FictionalStyles.byId("county");

    private final FictionalFamily earlier;
    private final FictionalFamily later;

    private FictionalSet(long seed) {
        this.earlier = FictionalDepartments.family(seed, YEAR, UNITS, PROJECTS_OF_A_UNIT, STYLE.granule());
        this.later = earlier.nextYear();
    }

    /**
     * A contradiction between files.
     *
     * @param id short English name
     * @param description what was done, in Chinese
     * @param checks ids of checks of which at least one must notice it
     * @param plant makes the files of a set with it
     */
    public record Contradiction(String id, String description, List<String> checks, Plant plant) {}

    /** Makes the files of a set. */
    @FunctionalInterface
    public interface Plant {
        /** The files of the set. */
        List<Example> files(FictionalSet set);
    }

    /** Every kind of contradiction the generator knows. */
    public static final List<Contradiction> ALL = List.of(
            new Contradiction(
                    "unit-changed",
                    "第1服务中心改了一个项目的金额，部门没有汇总进去",
                    List.of("SET-01", "SET-04"),
                    set -> set.with(
                            "unit-1.txt", text(changedProject(set.later.units().get(1)), Alterations.none()))),
            new Contradiction(
                    "units-swapped",
                    "部门机关运行经费表中两个单位的金额写反",
                    List.of("SET-03"),
                    set -> set.with(
                            "department.txt", tables(text(swapped(set.later.department()), Alterations.none())))),
            new Contradiction(
                    "unit-missing",
                    "缺少第2服务中心的文件",
                    List.of("SET-02"),
                    set -> set.files().stream()
                            .filter(file -> !file.name().equals("unit-2.txt"))
                            .toList()),
            new Contradiction(
                    "prior-year",
                    "“比上年增加”按错误的上年数计算，增减额与增幅仍然自洽",
                    List.of("SET-05"),
                    set -> set.with(
                            "department.txt", tables(text(otherPrior(set.later.department()), Alterations.none())))),
            new Contradiction(
                    "stale-deadline",
                    "申报表沿用上年的完成时限",
                    List.of("SET-07"),
                    set -> set.with(
                            "annex.txt",
                            annex(text(set.later.department(), replacing("forms/0/deadline", YEAR + "年12月底前"))))),
            new Contradiction(
                    "annex-amount",
                    "附件中一份申报表的金额与部门项目清单不同",
                    List.of("CF-01"),
                    set -> set.with(
                            "annex.txt", annex(text(changedProject(set.later.department()), Alterations.none())))),
            new Contradiction(
                    "form-missing",
                    "附件缺少最后一份申报表",
                    List.of("CF-02"),
                    set -> set.with(
                            "annex.txt", withoutLastForm(annex(text(set.later.department(), Alterations.none()))))));

    /** The set of a seed. */
    public static FictionalSet of(long seed) {
        return new FictionalSet(seed);
    }

    /** The coherent files: the earlier year, the later year without forms, its forms, its units. */
    public List<Example> files() {
        return with("", "");
    }

    private List<Example> with(String name, String text) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("earlier.txt", text(earlier.department(), Alterations.none()));
        files.put("department.txt", tables(text(later.department(), Alterations.none())));
        files.put("annex.txt", annex(text(later.department(), Alterations.none())));
        IntStream.range(0, UNITS)
                .forEach(i -> files.put("unit-" + i + ".txt", text(later.units().get(i), Alterations.none())));
        files.computeIfPresent(name, (key, clean) -> text);
        return files.entrySet().stream()
                .map(file -> new Example(file.getKey(), file.getValue()))
                .toList();
    }

    private static String text(FictionalDepartment department, Alterations alterations) {
        return STYLE.write(department, alterations);
    }

    private static String tables(String whole) {
        return whole.substring(0, whole.indexOf(CountyStyle.ANNEX));
    }

    private static String annex(String whole) {
        return whole.substring(whole.indexOf(CountyStyle.ANNEX));
    }

    private static String withoutLastForm(String annex) {
        return annex.substring(0, annex.lastIndexOf(TwoPeriodForm.TITLE));
    }

    private static FictionalDepartment changedProject(FictionalDepartment department) {
        Money amount = department.projects().getLast().amount().plus(TEN_THOUSAND_YUAN);
        return FictionalFamily.withProject(department, department.projects().size() - 1, amount);
    }

    private static FictionalDepartment swapped(FictionalDepartment d) {
        List<FictionalDepartment.Unit> units = new ArrayList<>(d.units());
        FictionalDepartment.Unit one = units.get(1);
        FictionalDepartment.Unit other = units.get(2);
        units.set(1, new FictionalDepartment.Unit(one.code(), one.name(), other.operating()));
        units.set(2, new FictionalDepartment.Unit(other.code(), other.name(), one.operating()));
        return new FictionalDepartment(
                d.place(),
                d.name(),
                d.code(),
                d.year(),
                units,
                d.subjects(),
                d.items(),
                d.projects(),
                d.priorTotal(),
                d.priorHospitality());
    }

    private static FictionalDepartment otherPrior(FictionalDepartment d) {
        return new FictionalDepartment(
                d.place(),
                d.name(),
                d.code(),
                d.year(),
                d.units(),
                d.subjects(),
                d.items(),
                d.projects(),
                d.priorTotal().plus(TEN_THOUSAND_YUAN),
                d.priorHospitality());
    }

    private static Alterations replacing(String key, String text) {
        UnaryOperator<String> change = truth -> text;
        return new Alterations(Map.of(key, change));
    }
}
