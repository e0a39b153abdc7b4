package io.mingzhang.server.examination.sets;

import io.mingzhang.server.examination.documents.JobView;
import io.mingzhang.server.examination.documents.JobViews;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with sets, each in one transaction. What somebody touches is confirmed by that. */
@Service
@Transactional
class SetDesk {

    /** The most documents of a set that a person puts together. */
    private static final int MOST_MEMBERS = 500;

    private static final int LONGEST_NAME = 200;

    private final DocumentSets sets;
    private final SetRows rows;
    private final SetOrders orders;
    private final Jobs jobs;
    private final JobViews views;

    SetDesk(DocumentSets sets, SetRows rows, SetOrders orders, Jobs jobs, JobViews views) {
        this.sets = sets;
        this.rows = rows;
        this.orders = orders;
        this.jobs = jobs;
        this.views = views;
    }

    /**
     * A new set.
     *
     * @param name its name
     * @param documentIds its documents, two at least
     */
    record NewSet(@Nullable String name, @Nullable List<UUID> documentIds) {}

    /**
     * What is to be changed of a set; null leaves it as it is.
     *
     * @param name the name
     * @param state the state
     * @param documentIds the documents, two at least
     */
    record SetChange(
            @Nullable String name,
            @Nullable SetState state,
            @Nullable List<UUID> documentIds) {}

    public SetRow create(NewSet wanted) {
        String name = wanted.name() == null ? "" : wanted.name().strip();
        Set<UUID> documents = new LinkedHashSet<>(wanted.documentIds() == null ? List.of() : wanted.documentIds());
        check(name, documents);
        Map<UUID, String> roles = new LinkedHashMap<>();
        documents.forEach(document -> roles.put(document, ""));
        UUID id = sets.add(new ProposedSet(name, SetBond.CHOSEN, SetBond.CHOSEN.label(), roles), SetState.CONFIRMED);
        orders.orderIfChanged(id, name);
        return row(id);
    }

    public SetRow change(UUID id, SetChange change) {
        require(id);
        SetRow before = row(id);
        String name = change.name() == null ? before.name() : change.name().strip();
        Set<UUID> documents = change.documentIds() == null
                ? new LinkedHashSet<>(before.members().stream()
                        .map(SetRow.SetMemberRow::documentId)
                        .toList())
                : new LinkedHashSet<>(change.documentIds());
        if (change.name() != null || change.documentIds() != null) {
            check(name, documents);
        }
        if (change.name() != null) {
            sets.rename(id, name);
        }
        if (change.documentIds() != null) {
            sets.choose(id, documents);
        }
        sets.state(id, change.state() == null ? SetState.CONFIRMED : change.state());
        if (change.state() != SetState.DISSOLVED) {
            orders.orderIfChanged(id, name);
        } else {
            jobs.cancelOf(id);
        }
        return row(id);
    }

    private void require(UUID id) {
        if (sets.lock(id).isEmpty()) {
            throw Refused.notFound("成套文件");
        }
    }

    private void check(String name, Set<UUID> documents) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("name", "名称不能为空，也不能超过 %d 个字。".formatted(LONGEST_NAME)));
        }
        if (documents.size() < 2 || documents.size() > MOST_MEMBERS) {
            problems.add(new FieldProblem("documentIds", "一套文件应有 2 至 %d 个文件。".formatted(MOST_MEMBERS)));
        } else if (sets.existing(documents, orders.writable()) != documents.size()) {
            problems.add(new FieldProblem("documentIds", "其中有文件不存在或已被删除。"));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
    }

    /** A proposal that is deleted comes back when its documents change; who does not want it dissolves it. */
    public void delete(UUID id) {
        require(id);
        jobs.cancelOf(id);
        sets.delete(List.of(id));
    }

    public JobView examine(UUID id) {
        KnownSet set = sets.lock(id).orElseThrow(() -> Refused.notFound("成套文件"));
        if (set.members().size() < 2) {
            throw new Refused(ProblemCode.CONFLICT, "这一套只剩不到两个文件，没有可以相互核对的内容。", "请先添加文件。");
        }
        UUID job = orders.order(id, row(id).name());
        return views.of(jobs.find(job).orElseThrow());
    }

    private SetRow row(UUID id) {
        return rows.find(id).orElseThrow(() -> Refused.notFound("成套文件"));
    }
}
