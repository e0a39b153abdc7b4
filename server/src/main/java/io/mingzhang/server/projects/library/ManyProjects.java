package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.life.LifeMove;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The same done to many projects: what fails for one does not hinder the others, and is told for each. */
@Service
class ManyProjects {

    /** The most projects of one action. */
    static final int MOST = 2000;

    private final ProjectStore store;
    private final ProjectDesk desk;
    private final Hands hands;
    private final Door door;
    private final TransactionTemplate each;

    ManyProjects(
            ProjectStore store, ProjectDesk desk, Hands hands, Door door, PlatformTransactionManager transactions) {
        this.store = store;
        this.desk = desk;
        this.hands = hands;
        this.door = door;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What is done besides putting away and taking back. */
    @Component
    record Hands(Moving moving, Copying copying, Patching patching) {}

    /**
     * What is to be done.
     *
     * @param action name of a {@link LifeMove}, or DELETE, RESTORE, LABEL, UNLABEL, COPY
     * @param ids to which
     * @param reason why, where one is wanted
     * @param labels for LABEL and UNLABEL
     * @param year for COPY
     */
    record Order(
            String action,
            List<UUID> ids,
            @Nullable String reason,
            @Nullable List<String> labels,
            @Nullable Integer year) {
        Order {
            Objects.requireNonNull(action, "action");
            ids = List.copyOf(ids);
        }
    }

    /**
     * What became of it.
     *
     * @param done to how many it was done
     * @param failed to which it was not
     */
    record Result(int done, List<Failure> failed) {
        Result {
            failed = List.copyOf(failed);
        }
    }

    /**
     * A project to which it was not done.
     *
     * @param id the project
     * @param title its name; empty when it is not to be seen
     * @param message why not, in Chinese
     */
    record Failure(UUID id, String title, String message) {}

    Result run(Order order) {
        if (order.ids().isEmpty() || order.ids().size() > MOST) {
            throw Refused.badField("ids", "请选择 1 至 %d 个项目。".formatted(MOST));
        }
        List<Failure> failed = new ArrayList<>();
        List<UUID> ids = order.ids().stream().distinct().toList();
        for (UUID id : ids) {
            try {
                each.executeWithoutResult(status -> run(order, id));
            } catch (Refused refused) {
                failed.add(new Failure(id, title(id), message(refused)));
            }
        }
        return new Result(ids.size() - failed.size(), failed);
    }

    private void run(Order order, UUID id) {
        switch (order.action()) {
            case "DELETE" -> desk.delete(id);
            case "RESTORE" -> desk.restore(id);
            case "LABEL" -> label(order, id, true);
            case "UNLABEL" -> label(order, id, false);
            case "COPY" ->
                hands.copying()
                        .copy(
                                id,
                                Optional.ofNullable(order.year())
                                        .orElseThrow(() -> Refused.badField("year", "请选择复制到哪一年。")));
            default -> hands.moving().move(id, move(order.action()), order.reason() == null ? "" : order.reason());
        }
    }

    private static LifeMove move(String action) {
        return Arrays.stream(LifeMove.values())
                .filter(move -> move.name().equals(action))
                .findFirst()
                .orElseThrow(() -> Refused.badField("action", "没有这种操作：" + action));
    }

    private void label(Order order, UUID id, boolean add) {
        ProjectSheet sheet = desk.readable(id);
        Set<String> labels = new LinkedHashSet<>(sheet.list(ProjectField.LABELS));
        List<String> given = Optional.ofNullable(order.labels()).orElse(List.of());
        if (add) {
            labels.addAll(given);
        } else {
            given.forEach(labels::remove);
        }
        CellChange change = new CellChange(
                ProjectField.LABELS.cell(), sheet.at(ProjectField.LABELS.cell()), String.join(",", labels));
        hands.patching().patch(id, new ProjectPatch(sheet.head().revision(), List.of(change)));
    }

    /** Told only of what the person may see; asked without a refusal, which would spoil the transaction around. */
    private String title(UUID id) {
        return store.find(id)
                .filter(sheet -> door.may(Permission.PROJECT_READ, sheet.head()))
                .map(ProjectSheet::name)
                .orElse("");
    }

    private static String message(Refused refused) {
        return refused.fields().size() > 1
                ? String.join(
                        "；",
                        refused.fields().stream().map(field -> field.message()).toList())
                : refused.detail();
    }
}
