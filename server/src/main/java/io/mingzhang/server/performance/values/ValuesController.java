package io.mingzhang.server.performance.values;

import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.CellKey.IndicatorPart;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.merge.FormChange;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.Standards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Target values: how they are understood, and carried into the whole period. */
@RestController
@RequestMapping("/api/v1")
@Needs(Permission.TARGET_READ)
class ValuesController {

    private static final int MOST = 5_000;
    private static final int LONGEST = 1_000;
    private static final Pattern FACTOR = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,4})?");

    private final DeclarationReader reader;
    private final Standards standards;

    ValuesController(DeclarationReader reader, Standards standards) {
        this.reader = reader;
        this.standards = standards;
    }

    /** Values with the names of their indicators, which may be missing. */
    record Typed(
            @Nullable List<@Nullable String> values,
            @Nullable List<@Nullable String> names) {}

    @PostMapping("/values/understand")
    List<Understood> understand(@RequestBody Typed typed) {
        List<@Nullable String> values = typed.values();
        if (values == null || values.size() > MOST) {
            throw Refused.badField("values", "缺少指标值，或一次超过 %d 个。".formatted(MOST));
        }
        List<@Nullable String> names = typed.names() == null ? List.of() : typed.names();
        List<Understood> understood = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            understood.add(Understanding.of(text(values.get(i)), i < names.size() ? text(names.get(i)) : ""));
        }
        return understood;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.substring(0, Math.min(LONGEST, given.length()));
    }

    /** Rows to be carried; all of them when none are named. */
    record Wanted(
            @Nullable List<@Nullable UUID> rows, @Nullable String factor) {}

    /** The changes of the left column that are proposed; the page sends them as a patch. */
    @PostMapping("/declarations/{id}/carry")
    List<FormChange> carry(@PathVariable UUID id, @RequestBody Wanted wanted) {
        String factor = wanted.factor() == null ? "" : wanted.factor().strip();
        if (!FACTOR.matcher(factor).matches() || new BigDecimal(factor).signum() == 0) {
            throw Refused.badField("factor", "倍数应是大于 0、小于 1000 的数。");
        }
        Declaration declaration = reader.readable(id);
        Set<@Nullable UUID> rows = wanted.rows() == null ? Set.of() : new HashSet<>(wanted.rows());
        Carrying carrying = new Carrying(standards.indicators(), new BigDecimal(factor));
        List<FormChange> changes = new ArrayList<>();
        for (IndicatorRow row : declaration.form().indicators()) {
            if ((rows.isEmpty() || rows.contains(row.id())) && !row.annual().isEmpty()) {
                Carrying.Carried carried =
                        carrying.carry(row.annual().name(), row.annual().value());
                Side whole = row.implementation();
                propose(
                        row.id(),
                        IndicatorPart.NAME,
                        whole.name(),
                        or(whole.name(), row.annual().name()),
                        changes);
                propose(row.id(), IndicatorPart.VALUE, whole.value(), carried.value(), changes);
                propose(
                        row.id(),
                        IndicatorPart.STANDARD,
                        whole.standard(),
                        or(whole.standard(), row.annual().standard()),
                        changes);
            }
        }
        return changes;
    }

    private static String or(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    private static void propose(UUID row, IndicatorPart part, String from, String to, List<FormChange> changes) {
        if (!from.equals(to)) {
            changes.add(FormChange.set(new CellKey.Indicator(row, TargetPeriod.IMPLEMENTATION, part).text(), from, to));
        }
    }
}
