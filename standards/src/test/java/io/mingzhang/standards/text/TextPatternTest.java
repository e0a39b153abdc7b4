package io.mingzhang.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TextPatternTest {

    private static final int TEXTS = 4_000;
    private static final int LONGEST = 24;

    /** Of every construct that patterns are made of, and of some that are not understood; the last may be a match in plain. */
    static Stream<List<String>> patterns() {
        return Stream.of(
                List.of("请填(?:写|列)", "此处"),
                List.of("(?<![甲乙])的的(?![确士])", "与与"),
                List.of("[Xx×]{2,}(?=\\s?[\\p{IsHan}])", "[_＿]{3,}", "^\\s*年\\s*月\\s*$"),
                List.of("(?:增加|增长)\\s*[（(](?:或)?(?:减少|下降)[）)](?!的?原因)", "增加（减少）"),
                List.of("[\\p{IsHan}]{1,3}(?<open>[〔\\[(])(?:19|20)\\d\\d[〕\\])]第?\\d{1,4}号", "甲(2012)3号"),
                List.of("，[，、]|、[，、]|。[，]"),
                List.of("甲?乙*丙{0,2}丁+", "[^甲]戊"),
                List.of("(?:甲|)乙", "(?:丙丁)?戊己"),
                List.of("</?[a-z]+>", "&(?:lt|#\\d{2,5});", "\\{\\{[^{}]{0,4}\\}\\}"),
                List.of("(甲|乙)\\1", "(?i)ab", "\\Q.*\\E", "(?>甲乙)丙", "[丁-甲&&[^丙]]戊"),
                List.of("甲(?=乙)乙", "丙(?<=丙)丁", "[甲乙]+[丙丁]", "\\pL\\d{3}"),
                List.of("甲.乙", "(?:甲+乙)+丙", "(?:甲{2}|乙{2,3})丙?"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsWhatThePatternAloneFinds(List<String> sources) {
        TextPattern pattern = TextPattern.anyOf(sources);
        Pattern alone = Pattern.compile("(?:" + String.join(")|(?:", sources) + ")");
        String alphabet = String.join("", sources) + "甲乙丙丁1234 ab年月";
        Random random = new Random(7);
        int matches = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(LONGEST); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            text.insert(random.nextInt(text.length() + 1), sources.get(random.nextInt(sources.size())));
            Matcher expected = alone.matcher(text);
            boolean found = expected.find();
            matches += found ? 1 : 0;
            Letters letters = Letters.of(text.toString());
            assertThat(pattern.firstIn(text, letters).map(MatchResult::start).orElse(-1))
                    .as("%s in %s", sources, text)
                    .isEqualTo(found ? expected.start() : -1);
            assertThat(pattern.firstIn(text, letters).map(MatchResult::end).orElse(-1))
                    .isEqualTo(found ? expected.end() : -1);
            assertThat(pattern.mayOccurIn(letters) || !found).isTrue();
        }
        assertThat(matches).as("texts that match %s", sources).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "请(?:据实|如实)?填(?:写|报), 请报送, false",
        "请(?:据实|如实)?填(?:写|报), 请如实填报, true",
        "的的(?![确士]), 目的或目的, false",
        "'[_＿]{3,}', 甲_乙_丙, false",
        "(?:增加|增长)[（(](?:减少|下降), 比上年增加（上年减少）, true",
        "(?:增加|增长)[（(](?:减少|下降), 比上年增加, false",
        "(?<open>[〔(])20\\d\\d[〕)]\\d+号, 〔2025〕, false",
        "(?:甲|)乙*, 丙, true",
        "(?i)todo, 丙, true"
    })
    void passesOverTextsWithoutWhatEveryMatchHolds(String source, String text, boolean expected) {
        assertThat(TextPattern.anyOf(List.of(source)).mayOccurIn(Letters.of(text)))
                .isEqualTo(expected);
    }

    @Test
    void holdsAllCharactersOfLongTexts() {
        String text = "规范汉字".repeat(200_000) + "末尾";
        assertThat(TextPattern.anyOf(List.of("字末")).mayOccurIn(Letters.of(text)))
                .isTrue();
        assertThat(TextPattern.anyOf(List.of("尾末")).mayOccurIn(Letters.of(text)))
                .isFalse();
    }
}
