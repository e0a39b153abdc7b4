package io.mingzhang.server.performance.output;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.JobOrder;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders prints of what the current person may read, and tells how they stand. */
@Service
class Printing {

    private final PrintOrders orders;
    private final Jobs jobs;
    private final Access access;
    private final CurrentPerson person;

    Printing(PrintOrders orders, Jobs jobs, Access access, CurrentPerson person) {
        this.orders = orders;
        this.jobs = jobs;
        this.access = access;
        this.person = person;
    }

    /** Orders a print of the named declarations. */
    @Transactional
    PrintView order(List<UUID> ids, PrintOrder.Wish wish) {
        List<PrintOrders.Chosen> chosen = orders.named(ids, access.scope(Permission.TARGET_READ, 0)).stream()
                .filter(each -> access.may(Permission.TARGET_READ, each.path(), each.year()))
                .toList();
        if (chosen.size() < ids.stream().distinct().count()) {
            throw Refused.notFound("绩效目标申报");
        }
        return ordered(chosen, wish);
    }

    /** Orders a print of everything of a year below a path. */
    @Transactional
    PrintView order(String path, int year, PrintOrder.Wish wish) {
        Scope readable = access.scope(Permission.TARGET_READ, year);
        return ordered(orders.below(path, year, readable), wish);
    }

    private PrintView ordered(List<PrintOrders.Chosen> chosen, PrintOrder.Wish wish) {
        if (chosen.isEmpty()) {
            throw Refused.notFound("绩效目标申报");
        }
        if (chosen.size() > PrintingController.MOST_FORMS) {
            throw Refused.badField("ids", "一次最多打印 %d 份申报表，请分部门打印。".formatted(PrintingController.MOST_FORMS));
        }
        PrintOrders.Chosen first = chosen.getFirst();
        PrintOrder order = new PrintOrder(
                UUID.randomUUID(),
                wish,
                chosen.stream().map(PrintOrders.Chosen::id).toList(),
                new PrintOrder.PrintPlace(first.path(), first.year(), first.divisionCode()),
                person.id(),
                Optional.empty());
        orders.add(order);
        jobs.order(
                new JobOrder(PrintForms.KIND, order.id(), order.id(), wish.title(), person.id(), first.divisionCode()));
        return view(order);
    }

    /** How a print of the current person stands. */
    @Transactional(readOnly = true)
    PrintView view(UUID id) {
        return view(own(id));
    }

    /** A print of the current person; nobody sees those of others. */
    PrintOrder own(UUID id) {
        return orders.find(id)
                .filter(order -> order.ownerId().equals(person.id()))
                .orElseThrow(() -> Refused.notFound("打印任务"));
    }

    private PrintView view(PrintOrder order) {
        Optional<Job> job = Optional.ofNullable(
                jobs.newestOf(PrintForms.KIND, List.of(order.id())).get(order.id()));
        return new PrintView(
                order.id(),
                job.map(each -> each.state().name()).orElse("WAITING"),
                job.map(each -> each.progress().done()).orElse(0),
                job.map(each -> each.progress().total()).orElse(0),
                order.targets().size(),
                order.fileName(),
                job.map(Job::problem).orElse(""),
                job.map(Job::remedy).orElse(""));
    }
}
