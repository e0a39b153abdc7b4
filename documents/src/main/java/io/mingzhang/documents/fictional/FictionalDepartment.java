package io.mingzhang.documents.fictional;

import io.mingzhang.kernel.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * A department that does not exist, with a budget in which everything adds up.
 *
 * @param place the county or city
 * @param name full name of the department
 * @param code code of the department, 3 digits
 * @param year the budget year
 * @param units its budget units, the department proper first
 * @param subjects expenditure by functional item, ordered by code
 * @param items basic expenditure by departmental economic item, ordered by code
 * @param projects its projects; their sum by functional item is the project expenditure of that item
 * @param priorTotal income (= expenditure) of the year before
 * @param priorHospitality official hospitality of the year before
 */
public record FictionalDepartment(
        String place,
        String name,
        String code,
        int year,
        List<Unit> units,
        List<Subject> subjects,
        List<EconomicItem> items,
        List<Project> projects,
        Money priorTotal,
        Money priorHospitality) {

    /** A budget unit with its share of the agency operating funds. */
    public record Unit(String code, String name, Money operating) {}

    /**
     * A functional item with its amounts.
     *
     * @param code 7 digits
     * @param names class, section and item name
     * @param fund whether it belongs to the government-managed funds instead of the general public budget
     */
    public record Subject(
            String code, List<String> names, boolean fund, Money personnel, Money operating, Money project) {

        /** Basic expenditure. */
        public Money basic() {
            return personnel.plus(operating);
        }

        /** Basic and project expenditure. */
        public Money total() {
            return basic().plus(project);
        }
    }

    /** A departmental economic item (部门预算支出经济分类): group code and name, item code and name. */
    public record EconomicItem(
            String group, String groupName, String code, String name, boolean personnel, Money amount) {}

    /**
     * A project.
     *
     * @param subject functional code it is budgeted under
     * @param quantity target of its quantity indicator
     * @param unitOfMeasure what is counted
     */
    public record Project(String name, String subject, Money amount, int quantity, String unitOfMeasure, String noun) {}

    /** The subjects of one fund book. */
    public Stream<Subject> subjects(boolean fund) {
        return subjects.stream().filter(subject -> subject.fund() == fund);
    }

    /** All expenditure. */
    public Money total() {
        return sum(subjects.stream().map(Subject::total));
    }

    /** All basic expenditure. */
    public Money basic() {
        return sum(subjects.stream().map(Subject::basic));
    }

    /** All project expenditure. */
    public Money project() {
        return sum(subjects.stream().map(Subject::project));
    }

    /** All expenditure of one fund book. */
    public Money total(boolean fund) {
        return sum(subjects(fund).map(Subject::total));
    }

    /** The amount of an economic item, zero when it has none. */
    public Money item(String itemCode) {
        return sum(items.stream().filter(item -> item.code().equals(itemCode)).map(EconomicItem::amount));
    }

    /** Personnel or operating costs. */
    public Money items(boolean personnel) {
        return sum(items.stream().filter(item -> item.personnel() == personnel).map(EconomicItem::amount));
    }

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
