package io.mingzhang.server.performance.versions;

import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.declarations.CellWords;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.FormChange;
import io.mingzhang.server.performance.merge.Merge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells how two states of a form differ, cell by cell; rows are known by their ids. */
public final class FormDifferences {

    private final FormCells before;
    private final FormCells after;
    private final CellWords words;
    private final List<Difference> found = new ArrayList<>();

    private FormDifferences(DeclaredForm one, DeclaredForm other) {
        this.before = new FormCells(one);
        this.after = new FormCells(other);
        this.words = new CellWords(before, after);
    }

    /** The differences from one to the other, in the order of the form. */
    public static List<Difference> between(DeclaredForm one, DeclaredForm other) {
        FormDifferences differences = new FormDifferences(one, other);
        Stream.of(
                        keys("field/", one.fields().keySet(), other.fields().keySet()),
                        keys("funding/", one.funding().keySet(), other.funding().keySet()),
                        keys("goal/", one.goals().keySet(), other.goals().keySet()))
                .flatMap(keys -> keys)
                .forEach(differences::cell);
        rows(one.tasks().stream().map(TaskRow::id), other.tasks().stream().map(TaskRow::id))
                .forEach(differences::task);
        rows(
                        one.indicators().stream().map(IndicatorRow::id),
                        other.indicators().stream().map(IndicatorRow::id))
                .forEach(differences::indicator);
        return differences.found;
    }

    private static Stream<CellKey> keys(String block, Set<String> mine, Set<String> theirs) {
        Set<String> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        return all.stream().map(key -> CellKey.parse(block + key)).flatMap(Optional::stream);
    }

    private static Set<UUID> rows(Stream<UUID> mine, Stream<UUID> theirs) {
        Set<UUID> all = new LinkedHashSet<>();
        Stream.concat(theirs, mine).forEach(all::add);
        return all;
    }

    private void cell(CellKey key) {
        String one = before.content(key).orElse("");
        String other = after.content(key).orElse("");
        if (!one.equals(other)) {
            found.add(new Difference(
                    key.text(),
                    words.of(key),
                    Difference.Kind.CHANGED,
                    CellWords.told(key, one),
                    CellWords.told(key, other)));
        }
    }

    private void task(UUID id) {
        if (!arrivedOrWent(
                FormChange.Block.tasks,
                id,
                before.task(id).map(TaskRow::name),
                after.task(id).map(TaskRow::name))) {
            for (CellKey.TaskPart part : CellKey.TaskPart.values()) {
                cell(new CellKey.Task(id, part));
            }
        }
    }

    private void indicator(UUID id) {
        Optional<IndicatorRow> one = before.indicator(id);
        Optional<IndicatorRow> other = after.indicator(id);
        if (arrivedOrWent(FormChange.Block.indicators, id, one.map(CellWords::told), other.map(CellWords::told))) {
            return;
        }
        String from = one.map(row -> row.type().label()).orElse("");
        String to = other.map(row -> row.type().label()).orElse("");
        if (!from.equals(to)) {
            String name = other.map(CellWords::name).orElse("");
            found.add(new Difference("indicator/" + id, "指标“" + name + "”", Difference.Kind.MOVED, from, to));
        }
        for (TargetPeriod period : TargetPeriod.values()) {
            for (CellKey.IndicatorPart part : CellKey.IndicatorPart.values()) {
                cell(new CellKey.Indicator(id, period, part));
            }
        }
    }

    private boolean arrivedOrWent(FormChange.Block block, UUID id, Optional<String> one, Optional<String> other) {
        if (one.isPresent() == other.isPresent()) {
            return false;
        }
        String label = block == FormChange.Block.tasks ? "任务" : "指标";
        found.add(new Difference(
                Merge.rowKey(block, id),
                label,
                one.isPresent() ? Difference.Kind.REMOVED : Difference.Kind.ADDED,
                one.orElse(""),
                other.orElse("")));
        return true;
    }
}
