package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chains as a finance bureau sets them for its year: its own ones over those it inherits. */
@Service
class ChainDesk {

    private final Chains chains;
    private final ChainStore store;
    private final Access access;
    private final AuditTrail trail;
    private final Surroundings around;

    ChainDesk(Chains chains, ChainStore store, Access access, AuditTrail trail, Surroundings around) {
        this.chains = chains;
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.around = around;
    }

    /** The chains in force at a place in a year: that for all, and those of variants. */
    @Transactional
    public List<ChainView> inForce(String kind, String path, int year) {
        access.demand(Permission.SEASON_READ, path, year);
        return chains.allInForce(kind, path, year).stream()
                .map(chain -> view(chain, path, year))
                .toList();
    }

    /** Sets the chain of a place and year. */
    @Transactional
    public ChainView save(ChainOrder.Required order) {
        ChainOrder.Target target = order.target();
        access.demand(Permission.SEASON_WRITE, target.path(), target.year());
        Chain before = chains.inForce(target.kind(), target.variant(), target.path(), target.year());
        boolean own = isFor(before, target);
        demandUnchanged(order, own ? before : null);
        Instant now = around.clock().instant();
        if (own && ChainStore.isSameCourse(before.steps(), order.steps())) {
            store.change(before.id(), order, now);
        } else {
            if (own) {
                store.retire(before.id(), now);
            }
            UUID id = store.add(order, own ? ChainStore.Count.after(before) : ChainStore.Count.FIRST, now);
            store.adopt(before.id(), chains.byId(id), target);
        }
        Chain after = chains.inForce(target.kind(), target.variant(), target.path(), target.year());
        trail.record(subject(after), own ? "修改流程" : "设置流程", told(before), told(after));
        return view(after, target.path(), target.year());
    }

    /** Takes back what a place set for a year: it inherits again. */
    @Transactional
    public void remove(UUID id) {
        Chain chain = chains.find(List.of(id)).get(id);
        if (chain == null || chain.year() == 0) {
            throw Refused.notFound("流程");
        }
        access.demand(Permission.SEASON_WRITE, chain.path(), chain.year());
        store.retire(id, around.clock().instant());
        Chain next = chains.inForce(chain.kind(), chain.variant(), chain.path(), chain.year());
        store.adopt(id, next, new ChainOrder.Target(chain.kind(), chain.variant(), chain.path(), chain.year()));
        trail.record(subject(chain), "恢复沿用上级流程", told(chain), told(next));
    }

    private void demandUnchanged(ChainOrder.Required order, @Nullable Chain own) {
        Integer shown = order.revision();
        boolean changed = own == null ? shown != null : shown == null || shown != own.revision();
        if (changed) {
            throw new Refused(ProblemCode.CONFLICT, "这个流程刚刚被别人修改过，您的修改没有保存。", "请刷新后核对最新内容，再重新修改。");
        }
    }

    private static boolean isFor(Chain chain, ChainOrder.Target target) {
        return chain.path().equals(target.path())
                && chain.year() == target.year()
                && chain.variant().equals(target.variant());
    }

    private static Subject subject(Chain chain) {
        return new Subject("CHAIN", chain.id().toString(), chain.name(), chain.path(), chain.year());
    }

    private static Map<String, String> told(Chain chain) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("名称", chain.name());
        told.put("环节", chain.steps().stream().map(ChainDesk::told).collect(Collectors.joining("；")));
        return told;
    }

    private static String told(Step step) {
        String days = step.opens() == null && step.closes() == null
                ? ""
                : " " + (step.opens() == null ? "" : step.opens()) + "至" + (step.closes() == null ? "" : step.closes());
        return step.name() + "（" + step.level().label() + " " + step.role().label() + (step.optional() ? " 可省略" : "")
                + days + "）";
    }

    private ChainView view(Chain chain, String path, int year) {
        Place set = around.places().at(List.of(chain.path())).get(chain.path());
        boolean dated = chain.hasDatesIn(year);
        return new ChainView(
                chain.id(),
                chain.kind(),
                chain.variant(),
                chain.name(),
                chain.path(),
                set == null ? "" : set.name(),
                chain.year(),
                chain.path().equals(path) && chain.year() == year,
                chain.version(),
                chain.revision(),
                chain.steps().stream().map(step -> view(step, dated)).toList());
    }

    private static ChainView.StepView view(Step step, boolean dated) {
        return new ChainView.StepView(
                step.number(),
                step.name(),
                step.role().name(),
                step.role().label(),
                step.level().name(),
                step.level().label(),
                step.optional(),
                dated ? step.opens() : null,
                dated ? step.closes() : null);
    }
}
