package io.mingzhang.checks.indicators;

import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A demand on single indicators: those of a form that fail it in the same way become one finding. */
final class RowDemand {

    /**
     * What is wrong with a row.
     *
     * @param name what the fault is called, the message when it recurs over many forms
     * @param says what is wrong, after the names of the rows
     * @param remedy what to do
     * @param severity how grave it is here
     */
    record Fault(String name, String says, String remedy, Severity severity) {}

    private RowDemand() {}

    /**
     * The outcomes of a form.
     *
     * @param demand the demand in words, for the rows that keep it
     * @param rows the rows it applies to
     * @param judge the fault of a row, empty when there is none
     */
    static List<Outcome> examine(
            IndicatorForm form, String demand, List<Row> rows, Function<Row, Optional<Fault>> judge) {
        Map<Fault, List<Row>> faults = new LinkedHashMap<>();
        List<Row> sound = new ArrayList<>();
        for (Row row : rows) {
            judge.apply(row)
                    .ifPresentOrElse(
                            fault -> faults.computeIfAbsent(fault, any -> new ArrayList<>())
                                    .add(row),
                            () -> sound.add(row));
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (!sound.isEmpty()) {
            outcomes.add(IndicatorForm.kept(demand, sound));
        }
        faults.forEach((fault, bad) -> outcomes.add(form.failed(
                form.problem(fault.name(), bad, fault.says(), fault.remedy()).withSeverity(fault.severity()))));
        return outcomes;
    }
}
