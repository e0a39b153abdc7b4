package io.mingzhang.documents.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers are read as they are printed. */
class AutomaticNumbersTest {

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCounting", "%1、", "nothing") + level(1, "chineseCounting", "（%2）", "nothing")
            + level(2, "decimal", "%3.", "space") + level(3, "decimal", "%3.%4", "tab") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "\uf0b7", "tab") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num>";

    private static String level(int level, String format, String text, String suffix) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"%s\"/>"
                        + "<w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(level, format, suffix, text);
    }

    private static String item(int list, int level, String text) {
        return WordFile.p(
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), text);
    }

    @Test
    void levelsCountAndBeginAnewBelowHigherOnes() throws UnreadableDocumentException {
        String body = item(1, 0, "甲")
                + item(1, 1, "乙")
                + item(1, 1, "丙")
                + item(1, 2, "丁")
                + item(1, 3, "戊")
                + item(1, 0, "己")
                + item(1, 1, "庚");
        assertThat(WordFile.ofBody(body).with("numbering", "numbering", LISTS).lines())
                .containsExactly("一、甲", "（一）乙", "（二）丙", "1. 丁", "1.1 戊", "二、己", "（一）庚");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneBeginsAnew() throws UnreadableDocumentException {
        String body = item(1, 0, "甲") + item(2, 0, "乙") + item(2, 0, "丙") + item(3, 0, "点") + item(0, 0, "无");
        assertThat(WordFile.ofBody(body).with("numbering", "numbering", LISTS).lines())
                .containsExactly("一、甲", "一、乙", "二、丙", "点", "无");
    }

    @Test
    void stylesBringNumbers() throws UnreadableDocumentException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:name w:val=\"条\"/><w:pPr><w:numPr>"
                + "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String body = WordFile.p("<w:pStyle w:val=\"n\"/>", "甲")
                + WordFile.p("<w:pStyle w:val=\"n\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "乙")
                + WordFile.p("<w:pStyle w:val=\"n\"/>", "丙");
        assertThat(WordFile.ofBody(body)
                        .with("numbering", "numbering", LISTS)
                        .with("styles", "styles", styles)
                        .lines())
                .containsExactly("（一）甲", "乙", "（二）丙");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 21, 二十一",
        "japaneseCounting, 110, 一百一十",
        "chineseCounting, 105, 一百〇五",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 3, 丙",
        "ideographDigital, 20, 二〇",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedParen, 2, ⑵",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "upperRoman, 14, XIV",
        "lowerLetter, 28, bb",
        "lowerLetter, 2000000000, 2000000000",
        "upperRoman, 2000000000, 2000000000",
        "unknownFormat, 5, 5"
    })
    void formats(String format, int number, String printed) {
        assertThat(NumberFormat.print(format, number)).isEqualTo(printed);
    }
}
