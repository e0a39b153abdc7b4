package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Project;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.documents.fictional.FictionalDepartment.Unit;
import io.mingzhang.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fictional department with its units, each with a budget of its own.
 *
 * @param department the sum of its units
 * @param units the units, the department proper first
 */
public record FictionalFamily(FictionalDepartment department, List<FictionalDepartment> units) {

    public FictionalFamily {
        units = List.copyOf(units);
    }

    /** The department whose budget is the sum of its units' budgets. */
    static FictionalDepartment sum(String name, String code, List<FictionalDepartment> units) {
        FictionalDepartment first = units.getFirst();
        return new FictionalDepartment(
                first.place(),
                name,
                code,
                first.year(),
                units.stream().flatMap(unit -> unit.units().stream()).toList(),
                merged(units, FictionalDepartment::subjects, Subject::code, FictionalFamily::plus),
                merged(units, FictionalDepartment::items, EconomicItem::code, FictionalFamily::plus),
                units.stream().flatMap(unit -> unit.projects().stream()).toList(),
                FictionalDepartment.sum(units.stream().map(FictionalDepartment::priorTotal)),
                FictionalDepartment.sum(units.stream().map(FictionalDepartment::priorHospitality)));
    }

    private static <T> List<T> merged(
            List<FictionalDepartment> units,
            Function<FictionalDepartment, List<T>> of,
            Function<T, String> code,
            java.util.function.BinaryOperator<T> plus) {
        Map<String, T> byCode = units.stream()
                .flatMap(unit -> of.apply(unit).stream())
                .collect(Collectors.toMap(code, thing -> thing, plus, TreeMap::new));
        return List.copyOf(byCode.values());
    }

    private static Subject plus(Subject one, Subject other) {
        return new Subject(
                one.code(),
                one.names(),
                one.fund(),
                one.personnel().plus(other.personnel()),
                one.operating().plus(other.operating()),
                one.project().plus(other.project()));
    }

    private static EconomicItem plus(EconomicItem one, EconomicItem other) {
        return new EconomicItem(
                one.group(),
                one.groupName(),
                one.code(),
                one.name(),
                one.personnel(),
                one.amount().plus(other.amount()));
    }

    /** The same department and units a year later: projects and hospitality grow, everything else stays. */
    public FictionalFamily nextYear() {
        List<FictionalDepartment> next =
                units.stream().map(FictionalFamily::nextYear).toList();
        return new FictionalFamily(sum(department.name(), department.code(), next), next);
    }

    /** The budget of the next year, which says of this one what this one says. */
    public static FictionalDepartment nextYear(FictionalDepartment d) {
        Money hospitality = new Money(d.item("30217").fen() / 10);
        Money more = new Money(hospitality.fen() / 10_000 * 10_000);
        List<Project> projects = d.projects().stream()
                .map(project -> withAmount(project, new Money(project.amount().fen() + 1_000_000)))
                .toList();
        String running = d.subjects().stream()
                .filter(subject -> subject.operating().fen() != 0)
                .map(Subject::code)
                .findFirst()
                .orElseThrow();
        List<Subject> subjects = d.subjects().stream()
                .map(subject -> new Subject(
                        subject.code(),
                        subject.names(),
                        subject.fund(),
                        subject.personnel(),
                        subject.code().equals(running) ? subject.operating().plus(more) : subject.operating(),
                        projectsOf(projects, subject)))
                .toList();
        List<EconomicItem> items = d.items().stream()
                .map(item -> item.code().equals("30217") ? plus(item, withAmount(item, more)) : item)
                .toList();
        List<Unit> units = Stream.concat(
                        d.units().stream()
                                .limit(1)
                                .map(unit -> new Unit(
                                        unit.code(),
                                        unit.name(),
                                        unit.operating().plus(more))),
                        d.units().stream().skip(1))
                .toList();
        return new FictionalDepartment(
                d.place(),
                d.name(),
                d.code(),
                d.year() + 1,
                units,
                subjects,
                items,
                projects,
                d.total(),
                d.item("30217"));
    }

    private static Money projectsOf(List<Project> projects, Subject subject) {
        return FictionalDepartment.sum(projects.stream()
                .filter(project -> project.subject().equals(subject.code()))
                .map(Project::amount));
    }

    private static Project withAmount(Project p, Money amount) {
        return new Project(p.name(), p.subject(), amount, p.quantity(), p.unitOfMeasure(), p.noun());
    }

    private static EconomicItem withAmount(EconomicItem item, Money amount) {
        return new EconomicItem(item.group(), item.groupName(), item.code(), item.name(), item.personnel(), amount);
    }

    /** The budget with one project changed and everything that follows from it, as when a unit edits its own document. */
    public static FictionalDepartment withProject(FictionalDepartment d, int index, Money amount) {
        List<Project> projects = new java.util.ArrayList<>(d.projects());
        projects.set(index, withAmount(projects.get(index), amount));
        List<Subject> subjects = d.subjects().stream()
                .map(subject -> new Subject(
                        subject.code(),
                        subject.names(),
                        subject.fund(),
                        subject.personnel(),
                        subject.operating(),
                        projectsOf(projects, subject)))
                .toList();
        return new FictionalDepartment(
                d.place(),
                d.name(),
                d.code(),
                d.year(),
                d.units(),
                subjects,
                d.items(),
                projects,
                d.priorTotal(),
                d.priorHospitality());
    }
}
