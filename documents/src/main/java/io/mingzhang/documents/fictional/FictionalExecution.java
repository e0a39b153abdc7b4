package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalAccounts.Book;
import io.mingzhang.documents.fictional.FictionalAccounts.Line;
import io.mingzhang.documents.fictional.FictionalAccounts.OwnFunds;
import io.mingzhang.documents.fictional.FictionalAccounts.Prior;
import io.mingzhang.documents.fictional.FictionalAccounts.Procurement;
import io.mingzhang.documents.fictional.FictionalAccounts.ThreePublic;
import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Executes fictional budgets: makes final accounts in many shapes, with and without funds, money carried over, money of
 * their own, three-public expenses. The same seed always makes the same accounts.
 */
public final class FictionalExecution {

    private static final Subject CAPITAL = new Subject(
            "2230105",
            List.of("国有资本经营预算支出", "解决历史遗留问题及改革成本支出", "国有企业退休人员社会化管理补助支出"),
            true,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO);
    private static final Set<String> THREE_PUBLIC_ITEMS = Set.of("30217", "30231");

    /** What accounts may have or lack. */
    private enum Trait {
        FUND,
        CAPITAL_BOOK,
        CARRY_OVER,
        OWN_FUNDS,
        THREE_PUBLIC_EXPENSES,
        EQUIPMENT,
        UNCHANGED
    }

    private final SplittableRandom random;
    private final long granuleFen;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private FictionalExecution(long seed, long granuleFen) {
        this.random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        this.granuleFen = granuleFen;
        for (Trait trait : Trait.values()) {
            if (random.nextInt(3) > 0) {
                traits.add(trait);
            }
        }
    }

    /**
     * Final accounts.
     *
     * @param seed chooses them
     * @param year the year accounted for
     * @param granule every amount is a multiple of it, as in {@link FictionalDepartments#of}
     */
    public static FictionalAccounts of(long seed, int year, Money granule) {
        FictionalDepartment budget = FictionalDepartments.of(seed, year, 1, 3 + Math.floorMod(seed, 3), granule);
        return new FictionalExecution(seed, granule.fen()).execute(budget);
    }

    private FictionalAccounts execute(FictionalDepartment department) {
        List<EconomicItem> items = items(department.items());
        List<Line> lines = new ArrayList<>();
        for (Subject subject : department.subjects()) {
            if (!subject.fund() || traits.contains(Trait.FUND)) {
                lines.add(line(subject, subject.fund() ? Book.FUND : Book.GENERAL));
            }
        }
        if (traits.contains(Trait.CAPITAL_BOOK)) {
            Subject capital =
                    new Subject(CAPITAL.code(), CAPITAL.names(), true, Money.ZERO, Money.ZERO, amount(10_000, 200_000));
            lines.add(line(capital, Book.CAPITAL));
            lines.sort(Comparator.comparing(line -> line.subject().code()));
        }
        OwnFunds own = traits.contains(Trait.OWN_FUNDS)
                ? new OwnFunds(amount(60_000, 90_000), amount(5_000, 9_000), amount(1_000, 4_000))
                : new OwnFunds(Money.ZERO, Money.ZERO, Money.ZERO);
        FictionalAccounts current = new FictionalAccounts(
                department.name(),
                department.year(),
                lines,
                items,
                own,
                threePublic(items),
                new Prior(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
                procurement(),
                department.projects().size(),
                1 + random.nextInt(6));
        return withPrior(current);
    }

    private FictionalAccounts withPrior(FictionalAccounts a) {
        Prior prior = new Prior(
                near(a.grandTotal()),
                near(a.appropriations()),
                near(a.sum(Book.GENERAL, Line::spent)),
                near(a.items(false)),
                traits.contains(Trait.UNCHANGED)
                        ? a.threePublic().total()
                        : near(a.threePublic().total()));
        return new FictionalAccounts(
                a.name(),
                a.year(),
                a.lines(),
                a.items(),
                a.own(),
                a.threePublic(),
                prior,
                a.procurement(),
                a.projects(),
                a.vehicles());
    }

    /** The items without the three-public ones where there are no such expenses, with equipment where some is bought. */
    private List<EconomicItem> items(List<EconomicItem> budgeted) {
        List<EconomicItem> items = new ArrayList<>();
        for (EconomicItem item : budgeted) {
            boolean bare = THREE_PUBLIC_ITEMS.contains(item.code()) && !traits.contains(Trait.THREE_PUBLIC_EXPENSES);
            if (item.code().equals("30202") && traits.contains(Trait.EQUIPMENT)) {
                items.add(new EconomicItem("310", "资本性支出", "31002", "办公设备购置", false, item.amount()));
            } else if (item.code().equals("30217") && bare) {
                items.add(new EconomicItem("302", item.groupName(), "30216", "培训费", false, item.amount()));
            } else if (bare) {
                items.add(new EconomicItem("302", item.groupName(), "30239", "其他交通费用", false, item.amount()));
            } else {
                items.add(item);
            }
        }
        items.sort(Comparator.comparing(EconomicItem::code));
        return items;
    }

    private Line line(Subject subject, Book book) {
        boolean projects = subject.project().fen() > 0 && subject.basic().fen() == 0;
        boolean carries = projects && traits.contains(Trait.CARRY_OVER);
        boolean earns = projects && book == Book.GENERAL && traits.contains(Trait.OWN_FUNDS);
        Money carriedIn = carries ? part(subject.project(), random.nextInt(25)) : Money.ZERO;
        Money carriedOut = carries ? part(subject.project(), random.nextInt(25)) : Money.ZERO;
        Money business = earns ? amount(20_000, 60_000) : Money.ZERO;
        Money other = earns ? amount(1_000, 9_000) : Money.ZERO;
        return new Line(
                subject,
                book,
                random.nextInt(4) == 0 ? subject.total() : near(subject.total()),
                carriedIn,
                subject.total().plus(carriedOut).minus(carriedIn),
                business,
                other,
                earns ? part(business.plus(other), 60 + random.nextInt(50)) : Money.ZERO);
    }

    private ThreePublic threePublic(List<EconomicItem> items) {
        Money hospitality = of(items, "30217");
        Money vehicles = of(items, "30231");
        boolean none = hospitality.fen() == 0;
        Money saved = none ? Money.ZERO : amount(100, 9_000);
        return new ThreePublic(
                vehicles.plus(part(saved, 40)),
                vehicles,
                hospitality.plus(saved),
                hospitality,
                none ? 0 : 5 + random.nextInt(40),
                none ? 0 : 60 + random.nextInt(300));
    }

    private Procurement procurement() {
        Money goods = amount(20_000, 90_000);
        Money services = amount(100_000, 900_000);
        Money works = random.nextInt(2) == 0 ? Money.ZERO : amount(100_000, 300_000);
        Money smallAndMedium = part(goods.plus(services), 50 + random.nextInt(50));
        return new Procurement(goods, works, services, smallAndMedium, part(smallAndMedium, 30 + random.nextInt(60)));
    }

    private static Money of(List<EconomicItem> items, String code) {
        return FictionalDepartment.sum(
                items.stream().filter(item -> item.code().equals(code)).map(EconomicItem::amount));
    }

    /** Up to an eighth more or less. */
    private Money near(Money amount) {
        return new Money(amount.fen() * (875 + random.nextInt(250)) / 1000 / granuleFen * granuleFen);
    }

    private Money amount(int leastYuan, int mostYuan) {
        long fen = (leastYuan + random.nextInt(mostYuan - leastYuan)) * 100L + random.nextInt(100);
        return new Money(Math.max(granuleFen, fen / granuleFen * granuleFen));
    }

    private Money part(Money whole, int percent) {
        return new Money(whole.fen() * percent / 100 / granuleFen * granuleFen);
    }
}
