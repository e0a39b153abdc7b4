package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Project;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.documents.fictional.FictionalDepartment.Unit;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Makes fictional departments; the same seed always makes the same department. */
public final class FictionalDepartments {

    private static final List<String> PLACES = List.of("云溪县", "青禾县", "望川市", "临桥区", "松涧县");
    private static final int MAX_YUAN_OF_SALARIES = 4_000_000;
    private static final int MAX_YUAN_OF_PROJECT = 900_000;

    private final SplittableRandom random;
    private final long granuleFen;

    private FictionalDepartments(long seed, long granuleFen) {
        this.random = new SplittableRandom(seed);
        this.granuleFen = granuleFen;
    }

    /**
     * A department.
     *
     * @param seed chooses it
     * @param year its budget year
     * @param units how many budget units it has, at least 1
     * @param projects how many projects it has, at least 2
     * @param granule every amount is a multiple of it: a fen for unrounded figures, 100 元 for tables without residue
     */
    public static FictionalDepartment of(long seed, int year, int units, int projects, Money granule) {
        return new FictionalDepartments(seed, granule.fen()).make(year, units, projects);
    }

    /**
     * A department with its units: what the units have adds up to what the department has, down to every subject.
     *
     * @param seed chooses it
     * @param year its budget year
     * @param units how many units it has, the department proper (本级) among them, at least 1
     * @param projects how many projects each unit has, at least 2
     * @param granule as in {@link #of}
     */
    public static FictionalFamily family(long seed, int year, int units, int projects, Money granule) {
        FictionalDepartments first = new FictionalDepartments(seed, granule.fen());
        FictionalTrade trade = FictionalTrade.ALL.get(first.random.nextInt(FictionalTrade.ALL.size()));
        String place = PLACES.get(first.random.nextInt(PLACES.size()));
        String code = String.valueOf(100 + first.random.nextInt(400));
        List<FictionalDepartment> members = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            FictionalDepartments maker = new FictionalDepartments(seed * 31 + i + 1, granule.fen());
            Unit self = new Unit(code + "%03d".formatted(i + 1), unitName(place, trade, i), Money.ZERO);
            Seat seat = new Seat(trade, place, self.name(), self.code());
            members.add(maker.make(
                    seat,
                    year,
                    new Works(i * projects, projects),
                    operating -> List.of(new Unit(self.code(), self.name(), operating))));
        }
        return new FictionalFamily(FictionalFamily.sum(place + trade.suffix(), code, members), members);
    }

    /** Which of the works of a trade become projects: so many, from an index on. */
    private record Works(int first, int count) {}

    /** Who an organization is. */
    private record Seat(FictionalTrade trade, String place, String name, String code) {}

    private static String unitName(String place, FictionalTrade trade, int index) {
        return place + trade.suffix() + (index == 0 ? "本级" : "第" + index + "服务中心");
    }

    private FictionalDepartment make(int year, int unitCount, int projectCount) {
        FictionalTrade trade = FictionalTrade.ALL.get(random.nextInt(FictionalTrade.ALL.size()));
        String place = PLACES.get(random.nextInt(PLACES.size()));
        String code = String.valueOf(100 + random.nextInt(400));
        return make(
                new Seat(trade, place, place + trade.suffix(), code),
                year,
                new Works(0, projectCount),
                operating -> units(place, trade, code, unitCount, operating));
    }

    private FictionalDepartment make(Seat seat, int year, Works works, Function<Money, List<Unit>> units) {
        List<Project> projects = projects(seat.trade(), works);
        List<EconomicItem> items = items();
        List<Subject> subjects = subjects(seat.trade(), items, projects);
        Money total = FictionalDepartment.sum(subjects.stream().map(Subject::total));
        Money operating = FictionalDepartment.sum(
                items.stream().filter(item -> !item.personnel()).map(EconomicItem::amount));
        return new FictionalDepartment(
                seat.place(),
                seat.name(),
                seat.code(),
                year,
                units.apply(operating),
                subjects,
                items,
                projects,
                new Money(total.fen() / 10 * 9 / granuleFen * granuleFen),
                amount(20_000, 60_000));
    }

    private List<EconomicItem> items() {
        List<EconomicItem> items = new ArrayList<>();
        String wages = "工资福利支出";
        Money base = amount(MAX_YUAN_OF_SALARIES / 4, MAX_YUAN_OF_SALARIES);
        items.add(new EconomicItem("301", wages, "30101", "基本工资", true, base));
        items.add(new EconomicItem("301", wages, "30102", "津贴补贴", true, part(base, 55)));
        items.add(new EconomicItem("301", wages, "30103", "奖金", true, part(base, 12)));
        items.add(new EconomicItem("301", wages, "30108", "机关事业单位基本养老保险缴费", true, part(base, 24)));
        items.add(new EconomicItem("301", wages, "30109", "职业年金缴费", true, part(base, 13)));
        items.add(new EconomicItem("301", wages, "30110", "职工基本医疗保险缴费", true, part(base, 10)));
        items.add(new EconomicItem("301", wages, "30113", "住房公积金", true, part(base, 19)));
        String goods = "商品和服务支出";
        items.add(new EconomicItem("302", goods, "30201", "办公费", false, amount(30_000, 90_000)));
        items.add(new EconomicItem("302", goods, "30202", "印刷费", false, amount(10_000, 50_000)));
        items.add(new EconomicItem("302", goods, "30211", "差旅费", false, amount(20_000, 80_000)));
        items.add(new EconomicItem("302", goods, "30217", "公务接待费", false, amount(10_000, 50_000)));
        items.add(new EconomicItem("302", goods, "30231", "公务用车运行维护费", false, amount(20_000, 70_000)));
        items.add(new EconomicItem("303", "对个人和家庭的补助", "30302", "退休费", true, part(base, 6)));
        return items;
    }

    private List<Subject> subjects(FictionalTrade trade, List<EconomicItem> items, List<Project> projects) {
        List<Subject> subjects = new ArrayList<>();
        Money pension = of(items, "30108");
        Money annuity = of(items, "30109");
        Money medical = of(items, "30110");
        Money housing = of(items, "30113");
        Money personnel = FictionalDepartment.sum(
                items.stream().filter(EconomicItem::personnel).map(EconomicItem::amount));
        Money operating = FictionalDepartment.sum(
                items.stream().filter(item -> !item.personnel()).map(EconomicItem::amount));
        Money rest = personnel.minus(pension).minus(annuity).minus(medical).minus(housing);
        String social = "社会保障和就业支出";
        String oldAge = "行政事业单位养老支出";
        subjects.add(paired("2080505", List.of(social, oldAge, "机关事业单位基本养老保险缴费支出"), pension));
        subjects.add(paired("2080506", List.of(social, oldAge, "机关事业单位职业年金缴费支出"), annuity));
        subjects.add(paired("2101101", List.of("卫生健康支出", "行政事业单位医疗", "行政单位医疗"), medical));
        subjects.add(paired("2210201", List.of("住房保障支出", "住房改革支出", "住房公积金"), housing));
        for (int i = 0; i < trade.items().size(); i++) {
            List<String> item = trade.items().get(i);
            subjects.add(new Subject(
                    item.getFirst(),
                    List.of(trade.className(), trade.section().getLast(), item.getLast()),
                    false,
                    i == 0 ? rest : Money.ZERO,
                    i == 0 ? operating : Money.ZERO,
                    ofSubject(projects, item.getFirst())));
        }
        subjects.add(new Subject(
                FUND_SUBJECT,
                List.of("城乡社区支出", "国有土地使用权出让收入安排的支出", "其他国有土地使用权出让收入安排的支出"),
                true,
                Money.ZERO,
                Money.ZERO,
                ofSubject(projects, FUND_SUBJECT)));
        return subjects.stream()
                .filter(subject -> subject.total().fen() != 0)
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    private static final String FUND_SUBJECT = "2120899";

    private static Subject paired(String code, List<String> names, Money amount) {
        return new Subject(code, names, false, amount, Money.ZERO, Money.ZERO);
    }

    private List<Project> projects(FictionalTrade trade, Works chosen) {
        List<Project> projects = new ArrayList<>();
        for (int i = chosen.first(); i < chosen.first() + chosen.count(); i++) {
            List<String> work = trade.works().get(i % trade.works().size());
            String round =
                    i < trade.works().size() ? "" : "（第" + (i / trade.works().size() + 1) + "批）";
            String subject = i == chosen.first()
                    ? FUND_SUBJECT
                    : trade.items().get(1 + i % 2).getFirst();
            projects.add(new Project(
                    work.getFirst() + "经费" + round,
                    subject,
                    amount(20_000, MAX_YUAN_OF_PROJECT),
                    2 + random.nextInt(60),
                    work.getLast(),
                    work.getFirst()));
        }
        return projects;
    }

    private List<Unit> units(String place, FictionalTrade trade, String code, int count, Money operating) {
        List<Unit> units = new ArrayList<>();
        Money left = operating;
        for (int i = 0; i < count; i++) {
            Money share = i == count - 1 ? left : new Money(operating.fen() / count / granuleFen * granuleFen);
            left = left.minus(share);
            units.add(new Unit(code + "%03d".formatted(i + 1), unitName(place, trade, i), share));
        }
        return units;
    }

    private Money amount(int leastYuan, int mostYuan) {
        long fen = (leastYuan + random.nextInt(mostYuan - leastYuan)) * 100L + random.nextInt(100);
        return new Money(Math.max(granuleFen, fen / granuleFen * granuleFen));
    }

    private Money part(Money whole, int percent) {
        return new Money(Math.max(granuleFen, whole.fen() * percent / 100 / granuleFen * granuleFen));
    }

    private static Money of(List<EconomicItem> items, String code) {
        return FictionalDepartment.sum(
                items.stream().filter(item -> item.code().equals(code)).map(EconomicItem::amount));
    }

    private static Money ofSubject(List<Project> projects, String subject) {
        return FictionalDepartment.sum(
                projects.stream().filter(p -> p.subject().equals(subject)).map(Project::amount));
    }
}
