package io.mingzhang.acceptance.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Seeds;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalDepartment;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.kernel.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A budget written another way is understood the same way, and a clean one stays clean. */
class RewrittenDocumentsTest {

    /** Multiples of 100 元 have no residue in 万元 with two decimals, so that every unit states the same amounts. */
    private static final Money WITHOUT_RESIDUE = new Money(10_000);

    static Stream<Arguments> rewritings() {
        return FictionalStyles.ALL.stream()
                .flatMap(style -> Arrays.stream(Rewriting.values())
                        .filter(rewriting -> !rewriting.of(text(style)).equals(text(style)))
                        .map(rewriting -> Arguments.of(style.id(), rewriting)));
    }

    private static String text(FictionalStyle style) {
        FictionalDepartment department = FictionalDepartments.of(77, 2025, 3, 5, WITHOUT_RESIDUE);
        return style.write(department, Alterations.none());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rewritings")
    void rewrittenDocumentSaysTheSame(String style, Rewriting rewriting) {
        String text = text(FictionalStyles.byId(style));
        boolean byCode = rewriting != Rewriting.NO_CODES;
        Examination before = Examination.of("before", text);
        Examination after = Examination.of("after", rewriting.of(text));
        List<String> facts = Facts.of(before.document(), byCode).stream()
                .map(fact -> rewriting == Rewriting.OTHER_PLACE ? rewriting.of(fact) : fact)
                .map(RewrittenDocumentsTest::withoutBlanks)
                .toList();
        assertThat(Facts.of(after.document(), byCode))
                .map(RewrittenDocumentsTest::withoutBlanks)
                .containsExactlyInAnyOrderElementsOf(facts);
        assertThat(after.graveFindings().stream().map(Examination::inOneLine)).isEmpty();
        assertThat(after.report().coverage().amounts())
                .isEqualTo(before.report().coverage().amounts());
    }

    /** A text broken inside its cell keeps the break, as printed. */
    private static String withoutBlanks(String fact) {
        return fact.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    @Test
    void everyRewritingAppliesSomewhere() {
        assertThat(Rewriting.values())
                .allMatch(rewriting -> FictionalStyles.ALL.stream()
                        .anyMatch(style -> !rewriting.of(text(style)).equals(text(style))));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingAndLineEndsDoNotMatter(String name, String text, byte[] bytes) {
        List<String> facts = Facts.of(Examination.of(name, text).document(), true);
        assertThat(Facts.of(Examination.of(name, bytes).document(), true)).isEqualTo(facts);
    }

    static Stream<Arguments> encodings() {
        Stream<Arguments> fictional = FictionalStyles.ALL.stream().flatMap(style -> encoded(style.id(), text(style)));
        Stream<Arguments> real = Seeds.all().stream().flatMap(seed -> encoded(seed.id(), seed.text()));
        return Stream.concat(fictional, real);
    }

    private static Stream<Arguments> encoded(String name, String text) {
        return Stream.of(
                Arguments.of(name, text, text.getBytes(Charset.forName("GB18030"))),
                Arguments.of(name, text, ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(name, text, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(name, text, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void copiesOfFormsLeftByPageBreaksAreMerged() {
        FictionalStyle style = FictionalStyles.byId("county");
        String text = text(style);
        int last = text.lastIndexOf("县级预算部门（单位）项目支出绩效目标申报表");
        Examination before = Examination.of("before", text);
        Examination after = Examination.of("after", text + "\n" + text.substring(last));
        assertThat(after.document().targets()).hasSameSizeAs(before.document().targets());
        assertThat(Facts.of(after.document(), true)).isEqualTo(Facts.of(before.document(), true));
        assertThat(after.graveFindings().stream().map(Examination::inOneLine)).isEmpty();
    }
}
