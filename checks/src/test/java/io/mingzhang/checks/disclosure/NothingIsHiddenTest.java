package io.mingzhang.checks.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import org.junit.jupiter.api.Test;

class NothingIsHiddenTest {

    private static FileTrace trace(FileTrace.Kind kind, String message, int row) {
        return new FileTrace(kind, message, "", "不应重复的文字", SourceLocation.ofSheet("a.xlsx", "支出", 1, row, 1));
    }

    @Test
    void groupsByKindWithoutRepeatingWhatIsHidden() {
        Verdicts verdicts = Verdicts.of(
                "PRV-02",
                TextFixture.traces(
                        trace(FileTrace.Kind.COMMENT, "批注", 1),
                        trace(FileTrace.Kind.COMMENT, "批注", 2),
                        trace(FileTrace.Kind.HIDDEN_ROW, "隐藏了第 5 至 9 行", 5)));
        assertThat(verdicts.messages()).hasSize(2).anyMatch(message -> message.contains("批注 2 处"));
        assertThat(verdicts.toString()).doesNotContain("不应重复");
    }

    @Test
    void propertiesAreAHint() {
        Verdicts verdicts = Verdicts.of("PRV-02", TextFixture.traces(trace(FileTrace.Kind.PROPERTY, "作者", 0)));
        assertThat(verdicts.problems().getFirst().severity()).contains(Severity.INFO);
    }

    @Test
    void acceptsTracesThatHideNothing() {
        Verdicts verdicts = Verdicts.of("PRV-02", TextFixture.traces(trace(FileTrace.Kind.NUMBER_AS_TEXT, "文本", 1)));
        assertThat(verdicts.messages()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(1);
    }
}
