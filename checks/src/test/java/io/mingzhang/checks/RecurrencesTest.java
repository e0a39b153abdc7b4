package io.mingzhang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Rule.Located;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencesTest {

    private final Recurrences recurrences = new Recurrences("份申报表");

    @Test
    void foldsWhatFailsAlikeAtManyPlacesIntoOneWithItsList() {
        add("p1", missing("p1", 10));
        add("p2", missing("p2", 20));
        add("p3", missing("p3", 30));
        add("p4", Outcome.notChecked("没有此栏"));

        List<Located> located = recurrences.located().toList();

        assertThat(located).hasSize(2);
        Problem folded = problem(located.getLast());
        assertThat(folded.message()).isEqualTo("未填写负责人：4份申报表中有 3 份如此");
        assertThat(folded.participants())
                .extracting(figure -> figure.at().line())
                .containsExactly(10, 20, 30);
        assertThat(folded.identity()).isEqualTo("未填写负责人");
        assertThat(located.getLast().part()).as("belongs to the whole document").isEmpty();
    }

    @Test
    void leavesTwoAlikeApartAndWithoutGroup() {
        add("p1", missing("p1", 10));
        add("p2", missing("p2", 20));

        List<Located> located = recurrences.located().toList();

        assertThat(located).extracting(Located::part).containsExactly("p1", "p2");
        assertThat(located).extracting(single -> problem(single).group()).containsOnly("");
    }

    @Test
    void severalFailuresAtOnePlaceAreNoHabit() {
        recurrences.add("p1", List.of(missing("p1", 10), missing("p1", 11), missing("p1", 12)));

        assertThat(recurrences.located().toList()).hasSize(3);
    }

    @Test
    void neverFoldsFailuresWithoutGroupOrOfDifferentGroups() {
        add("p1", new Outcome.Failed(problem("甲", 10)));
        add("p2", new Outcome.Failed(problem("乙", 20)));
        add("p3", new Outcome.Failed(problem("丙", 30)));
        add("p4", new Outcome.Failed(problem("丁", 40).inGroup("未填写经办人")));
        add("p5", missing("p5", 50));

        assertThat(recurrences.located().toList()).hasSize(5);
    }

    @Test
    void isMarkedDamagedOnlyWhenEveryPlaceIs() {
        add("p1", new Outcome.Failed(problem("甲", 10).inGroup("g").damaged()));
        add("p2", new Outcome.Failed(problem("乙", 20).inGroup("g").damaged()));
        add("p3", new Outcome.Failed(problem("丙", 30).inGroup("g").withSeverity(Severity.INFO)));

        assertThat(problem(recurrences.located().toList().getFirst()).extractionDamage())
                .isFalse();
    }

    private void add(String part, Outcome outcome) {
        recurrences.add(part, List.of(outcome));
    }

    private static Outcome missing(String form, int line) {
        return new Outcome.Failed(problem(form, line).inGroup("未填写负责人"));
    }

    private static Problem problem(String identity, int line) {
        Participant blank = Participant.text("负责人", "", SourceLocation.ofLine("甲.txt", line, 1));
        return Problem.of(identity, List.of(blank), "未填写负责人", "补填");
    }

    private static Problem problem(Located located) {
        return ((Outcome.Failed) located.outcome()).problem();
    }
}
