package io.mingzhang.documents.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String TABLE = "青川市水务局\n\n科目\t合计\n行政运行\t12.50\n";

    private static DocumentContent read(String text) throws UnreadableDocumentException {
        return TextReader.readText("样本.txt", text);
    }

    private static List<String> texts(ContentRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    private static Refusal.Reason refusal(byte[] bytes) {
        try {
            TextReader.read("样本", bytes);
            throw new AssertionError("was read");
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.refusal().message()).isNotBlank();
            assertThat(refused.refusal().remedy()).isNotBlank();
            return refused.refusal().reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readsTextInEveryEncoding(String charset) throws UnreadableDocumentException {
        DocumentContent content = TextReader.read("样本.txt", TABLE.getBytes(Charset.forName(charset)));
        assertThat(content.rows()).hasSize(3);
        assertThat(content.rows().getFirst().soleText()).isEqualTo("青川市水务局");
        assertThat(texts(content.rows().get(2))).containsExactly("行政运行", "12.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void skipsByteOrderMark(String charset) throws UnreadableDocumentException {
        DocumentContent content = TextReader.read("样本.txt", ("\ufeff" + TABLE).getBytes(Charset.forName(charset)));
        assertThat(content.rows().getFirst().soleText()).isEqualTo("青川市水务局");
        assertThat(content.damages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWithEveryLineEnd(String end) throws UnreadableDocumentException {
        DocumentContent content = read(TABLE.replace("\n", end));
        assertThat(content.rows()).extracting(row -> row.at().line()).containsExactly(1, 3, 4);
    }

    @Test
    void joinsConsecutiveTabularLinesToOneBlock() throws UnreadableDocumentException {
        DocumentContent content = read("a\t1\nb\t2\n\nc\t3\n第一段\nd\t4\n");
        assertThat(content.rows()).extracting(ContentRow::block).containsExactly(1, 1, 2, 3, 4);
        assertThat(content.rows().get(1).cells().get(1).at().row()).isEqualTo(2);
        assertThat(content.rows().get(1).cells().get(1).at().column()).isEqualTo(2);
    }

    @Test
    void readsMarkdownMarks() throws UnreadableDocumentException {
        DocumentContent content = read("## 收支总表\n**第三部分 说明**\n- 一、职能\n本年**收入**增加\n---\n");
        assertThat(content.rows())
                .extracting(ContentRow::soleText)
                .containsExactly("收支总表", "第三部分 说明", "一、职能", "本年收入增加");
        assertThat(content.rows())
                .extracting(ContentRow::headingLevel)
                .containsExactly(2, MarkedParagraph.BOLD_LEVEL, 0, 0);
        assertThat(content.rows().get(2).at().column()).isEqualTo(3);
    }

    @Test
    void readsPipedTable() throws UnreadableDocumentException {
        DocumentContent content = read("| 科目 | 合计 |\n|:---|---:|\n| **行政运行** | 3.00 |\n");
        assertThat(content.rows()).hasSize(2).allMatch(ContentRow::tabular);
        assertThat(texts(content.rows().get(1))).containsExactly("行政运行", "3.00");
    }

    @Test
    void stripsLeftOverMarkupButKeepsSigns() throws UnreadableDocumentException {
        DocumentContent content = read("概况\t<p>第一段&nbsp;</p><p>第二段</p>\n值\t<=20万元<br/>转发<关于通知>\n");
        assertThat(texts(content.rows().get(0))).containsExactly("概况", "第一段 \n第二段");
        assertThat(texts(content.rows().get(1))).containsExactly("值", "<=20万元\n转发<关于通知>");
        assertThat(content.damages()).extracting(Damage::kind).containsOnly(Damage.Kind.MARKUP);
    }

    @Test
    void readsHtmlTableOverSeveralLinesWithSpans() throws UnreadableDocumentException {
        DocumentContent content = read("""
                <table><tr><td colspan="2">项目</td><td rowspan=2>合计</td></tr>
                <tr><td>编码</td><td>名称</td></tr>
                <tr><td>201</td><td>服务</td><td>5.00</td></tr></table>
                """);
        assertThat(content.rows())
                .extracting(TextReaderTest::texts)
                .containsExactly(List.of("项目", "", "合计"), List.of("编码", "名称", ""), List.of("201", "服务", "5.00"));
        assertThat(content.rows()).extracting(row -> row.at().line()).containsExactly(1, 2, 3);
        assertThat(content.rows().getFirst().cells().getFirst().columnSpan()).isEqualTo(2);
    }

    @Test
    void readsOneCellPerLine() throws UnreadableDocumentException {
        DocumentContent content = read("\t部门名称\n\t青川市水务局\n\n\t年度\n目标\n\t\n \n 目标1：供水\n\t200\n\t\u3000\n\n\t合计\n\t5\n");
        assertThat(content.rows())
                .extracting(TextReaderTest::texts)
                .containsExactly(List.of("部门名称", "青川市水务局"), List.of("年度\n目标", "目标1：供水", "200", ""), List.of("合计", "5"));
        assertThat(content.rows().get(1).cells())
                .extracting(cell -> cell.at().line())
                .containsExactly(4, 8, 9, 10);
    }

    @Test
    void readsCommaSeparatedValues() throws UnreadableDocumentException {
        DocumentContent content = TextReader.readText("表.csv", "收支总表\n科目,金额\n\"行政,运行\",\"1,234.50\"\n");
        assertThat(texts(content.rows().get(2))).containsExactly("行政,运行", "1,234.50");
    }

    @Test
    void keepsReadingTextWithFewBrokenBytes() throws UnreadableDocumentException {
        byte[] bytes = TABLE.repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 6 - "12.50\n".length());
        cut[cut.length - 1] = (byte) 0xE4;
        DocumentContent content = TextReader.read("样本.txt", cut);
        assertThat(content.damages()).extracting(Damage::kind).contains(Damage.Kind.LOST_VALUE);
    }

    @Test
    void dropsStrayControlCharacters() throws UnreadableDocumentException {
        DocumentContent content = read(TABLE.repeat(10) + "合\u0000计\t1.00\n");
        assertThat(texts(content.rows().getLast())).containsExactly("合计", "1.00");
        assertThat(content.damages()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(refusal(" \n\n　".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(refusal("PK\u0003\u0004xx".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.Reason.UNSUPPORTED);
        byte[] noise = new byte[40_000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(refusal(noise)).isIn(Refusal.Reason.UNSUPPORTED, Refusal.Reason.UNDECODABLE);
        assertThat(refusal(new byte[4_000])).isEqualTo(Refusal.Reason.UNSUPPORTED);
    }

    @Test
    void refusesFileThatDoesNotExist(@TempDir Path folder) {
        assertThatThrownBy(() -> TextReader.read(folder.resolve("无")))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.NOT_READABLE));
    }

    @Test
    @Timeout(5)
    void refusesHugeFileWithoutReadingIt(@TempDir Path folder) throws Exception {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertThatThrownBy(() -> TextReader.read(huge))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
    }

    @Test
    @Timeout(20)
    void refusesEndlessLineAndMillionColumns() {
        assertThat(refusal("a".repeat(30_000_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.Reason.LINE_TOO_LONG);
        assertThat(refusal("\t".repeat(900_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.Reason.TOO_MANY_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<p", "<table", "**", "|", "<td>", "#", "\t\n", "|-", "&#"})
    @Timeout(20)
    void endsQuicklyOnHostileRepetition(String part) {
        try {
            read(part.repeat(900_000 / part.length()));
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }
}
