package io.mingzhang.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Damage.Kind;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.reports.Examined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What reading left out is told with its consequence, in as few lines as say it. */
class ReadingGapsTest {

    private static final String SCANNED = "是扫描图像，无法读取文字";
    private static final String SO = "，未参加核对；请用有文字层的 PDF，或 Word、Excel 原件";

    @Test
    void pagesBehindEachOtherAreARange() {
        ReadingGaps gaps = of(IntStream.rangeClosed(3, 1200)
                .mapToObj(page -> unreadable(page, SCANNED))
                .toList());

        assertThat(gaps.unexamined())
                .extracting(ReadingGap::text)
                .containsExactly("第 3–1200 页（共 1198 页）" + SCANNED + SO);
        assertThat(gaps.unexaminedPlaces()).isEqualTo(1198);
        assertThat(gaps.damaged()).isEmpty();
    }

    @Test
    void everyReasonHasALineOfItsOwn() {
        ReadingGaps gaps = of(List.of(
                unreadable(9, "内容已损坏，没有读到"), unreadable(2, SCANNED), unreadable(4, SCANNED), unreadable(5, SCANNED)));

        assertThat(gaps.unexamined())
                .extracting(ReadingGap::text)
                .containsExactly("第 9 页内容已损坏，没有读到" + SO, "第 2、4–5 页（共 3 页）" + SCANNED + SO);
    }

    @Test
    void pagesApartAreNotListedWithoutEnd() {
        ReadingGaps gaps = of(IntStream.range(0, 500)
                .mapToObj(i -> unreadable(2 * i + 1, "内容已损坏，没有读到"))
                .toList());

        assertThat(gaps.unexamined())
                .singleElement()
                .satisfies(gap -> assertThat(gap.text())
                        .startsWith("第 1、3、5、")
                        .contains(" 等 页（共 500 页）内容已损坏，没有读到")
                        .hasSizeLessThan(120));
    }

    @Test
    void aDoubtfulTableIsNamedOnceWithAllThatStandsInIt() {
        Disclosure county = Examined.countyWithErrors().document();
        SourceLocation at = SourceLocation.ofPage("a.pdf", 7, 4, 0, 0).within(new PageBox(1, 2, 3, 4));
        String message = "第 7 页的表格没有边线或边线不全，上方没有表头，未参加核对；请用带边线的版本";
        List<Damage> damages = new ArrayList<>();
        county.tables()
                .subList(0, 2)
                .forEach(table -> damages.add(new Damage(Kind.DOUBTFUL_TABLE, message, table.id(), at)));

        assertThat(ReadingGaps.of(with(county, damages)).unexamined())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.part())
                            .isEqualTo(county.tables().get(0).title() + "、"
                                    + county.tables().get(1).title());
                    assertThat(gap.text()).isEqualTo(message);
                    assertThat(gap.at().page()).isEqualTo(7);
                    assertThat(gap.count()).isEqualTo(1);
                });
    }

    @Test
    void everyKindOfDamageIsToldWithWhatFollowsFromIt() {
        List<Damage> all = Arrays.stream(Kind.values())
                .map(kind -> new Damage(kind, "第 2 页有问题", "", SourceLocation.ofPage("a.pdf", 2, 0, 0, 0)))
                .toList();
        ReadingGaps gaps = of(all);

        int left = Math.toIntExact(
                Arrays.stream(Kind.values()).filter(Kind::isUnexamined).count());
        assertThat(gaps.unexamined()).hasSize(left);
        assertThat(gaps.unexaminedPlaces() + gaps.damagedPlaces()).isEqualTo(Kind.values().length);
        assertThat(gaps.damagedInShort())
                .hasSize(Kind.values().length - left)
                .anyMatch(line -> line.contains("文字由图像识别得来") && line.contains("请对照原件"));
    }

    @Test
    void manyPlacesOfOneKindAreCounted() {
        List<Damage> lost = IntStream.rangeClosed(1, 20)
                .mapToObj(line ->
                        new Damage(Kind.LOST_VALUE, "第" + line + "个值丢失", "", SourceLocation.ofLine("a.txt", line, 1)))
                .toList();

        assertThat(of(lost).damagedInShort()).containsExactly("数值丢失 20 处，第1行、第2行、第3行、第4行、第5行、第6行、第7行、第8行 …：第1个值丢失");
        assertThat(of(lost).damaged()).hasSize(20);
    }

    private static ReadingGaps of(List<Damage> damages) {
        return ReadingGaps.of(with(
                new Disclosure(
                        "a.pdf",
                        DocumentKind.OTHER,
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                damages));
    }

    private static Disclosure with(Disclosure document, List<Damage> damages) {
        return new Disclosure(
                document.source(),
                document.kind(),
                document.division(),
                document.department(),
                document.fiscalYear(),
                document.contents(),
                document.tables(),
                document.targets(),
                document.narrative(),
                document.unrecognized(),
                damages,
                document.traces());
    }

    private static Damage unreadable(int page, String what) {
        return new Damage(
                Kind.UNREADABLE_PAGE,
                "第 %d 页%s".formatted(page, what),
                "",
                SourceLocation.ofPage("a.pdf", page, 0, 0, 0));
    }
}
