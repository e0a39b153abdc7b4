package io.mingzhang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages with the same thing to say are told together. */
class PageDamagesTest {

    @Test
    void pagesBehindEachOtherAreARange() {
        List<Damage> scanned = IntStream.rangeClosed(3, 1200)
                .mapToObj(page -> damage(page, "是扫描图像，无法读取文字"))
                .toList();

        assertThat(PageDamages.are(scanned)).isTrue();
        assertThat(PageDamages.lines(scanned)).containsExactly("第 3–1200 页（共 1198 页）是扫描图像，无法读取文字");
    }

    @Test
    void everyReasonHasALineOfItsOwn() {
        List<Damage> mixed = List.of(
                damage(9, "内容已损坏，没有读到"),
                damage(2, "是扫描图像，无法读取文字"),
                damage(4, "是扫描图像，无法读取文字"),
                damage(5, "是扫描图像，无法读取文字"));

        assertThat(PageDamages.lines(mixed)).containsExactly("第 9 页内容已损坏，没有读到", "第 2、4–5 页（共 3 页）是扫描图像，无法读取文字");
    }

    @Test
    void pagesApartAreNotListedWithoutEnd() {
        List<Damage> odd = IntStream.range(0, 500)
                .mapToObj(i -> damage(2 * i + 1, "内容已损坏，没有读到"))
                .toList();

        assertThat(PageDamages.lines(odd))
                .singleElement()
                .asString()
                .startsWith("第 1、3、5、")
                .endsWith(" 等 页（共 500 页）内容已损坏，没有读到")
                .hasSizeLessThan(80);
    }

    @Test
    void damagesOfPlacesAreNotPages() {
        var place = SourceLocation.ofLine("a.txt", 7, 1);
        assertThat(PageDamages.are(
                        Stream.of(damage(2, "是扫描图像，无法读取文字"), new Damage(Damage.Kind.MARKUP, "残留标记", "", place))
                                .toList()))
                .isFalse();
    }

    private static Damage damage(int page, String what) {
        return new Damage(
                Damage.Kind.UNREADABLE_PAGE,
                "第 %d 页%s".formatted(page, what),
                "",
                SourceLocation.ofPage("a.pdf", page, 0, 0, 0));
    }
}
