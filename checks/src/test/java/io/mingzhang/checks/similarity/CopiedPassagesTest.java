package io.mingzhang.checks.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedPassagesTest {

    private static final int SHORTEST = 30;
    private static final int VARIETY = 200;

    /** Random texts into which random passages of others were copied; few letters, so that chance matches occur too. */
    private static List<String> texts(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder(letters(random, 40 + random.nextInt(80)));
            if (!texts.isEmpty() && random.nextInt(3) > 0) {
                String other = texts.get(random.nextInt(texts.size()));
                int from = random.nextInt(other.length());
                int to = Math.min(other.length(), from + 10 + random.nextInt(60));
                text.insert(random.nextInt(text.length()), other.substring(from, to));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(VARIETY)));
        }
        return text.toString();
    }

    /** The longest common run of two texts, by trying everything. */
    private static String longestCommon(String one, String other) {
        String longest = "";
        for (int from = 0; from < one.length(); from++) {
            int to = from + longest.length() + 1;
            while (to <= one.length() && other.contains(one.substring(from, to))) {
                longest = one.substring(from, to);
                to++;
            }
        }
        return longest;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsWhatTryingEverythingFinds(long seed) {
        List<String> texts = texts(seed);
        List<CopiedPassage> found =
                CopiedPassages.of(texts.stream().map(PlainText::of).toList(), SHORTEST);
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                String expected = longestCommon(texts.get(one), texts.get(other));
                if (expected.length() >= SHORTEST) {
                    assertThat(words(found, texts)).anyMatch(words -> words.contains(expected));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyPlaceReallyHoldsThePassage(long seed) {
        List<String> texts = texts(seed);
        for (CopiedPassage passage :
                CopiedPassages.of(texts.stream().map(PlainText::of).toList(), SHORTEST)) {
            assertThat(passage.places().stream()
                            .map(place ->
                                    texts.get(place.text()).substring(place.start(), place.start() + passage.length()))
                            .distinct())
                    .hasSize(1);
            assertThat(passage.places()).hasSizeGreaterThan(1);
            assertThat(passage.length()).isGreaterThanOrEqualTo(SHORTEST);
        }
    }

    private static List<String> words(List<CopiedPassage> found, List<String> texts) {
        return found.stream()
                .map(passage -> texts.get(passage.places().getFirst().text())
                        .substring(
                                passage.places().getFirst().start(),
                                passage.places().getFirst().start() + passage.length()))
                .toList();
    }

    @Test
    void aPassageOfManyTextsIsOneResult() {
        String passage = letters(new Random(7), 50);
        List<PlainText> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.add(PlainText.of(letters(new Random(1000L * i), 30) + (char) ('丁' + VARIETY + i) + passage));
        }
        assertThat(CopiedPassages.of(texts, SHORTEST)).singleElement().satisfies(found -> {
            assertThat(found.length()).isEqualTo(50);
            assertThat(found.places()).hasSize(500);
        });
    }

    @Test
    void punctuationDoesNotMatterAndPlacesAreThoseOfThePrintedText() {
        String words = letters(new Random(3), 40);
        PlainText plain = PlainText.of("（" + words.substring(0, 20) + "，" + words.substring(20) + "）");
        List<CopiedPassage> found = CopiedPassages.of(List.of(plain, PlainText.of(words)), SHORTEST);
        assertThat(found).singleElement().satisfies(passage -> {
            assertThat(plain.printedStart(0)).isEqualTo(1);
            assertThat(plain.printedEnd(passage.length())).isEqualTo(42);
        });
    }

    @Test
    void refusesToPromiseMoreThanFingerprintsHold() {
        assertThatThrownBy(() -> CopiedPassages.of(List.of(), CopiedPassages.SHORTEST - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
