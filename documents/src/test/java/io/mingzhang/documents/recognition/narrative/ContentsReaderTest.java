package io.mingzhang.documents.recognition.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.model.narrative.ContentsEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contents of fictional documents: where they end, and what announces a table. */
class ContentsReaderTest {

    private static final String CHAPTERS = """
            目录
            一、单位主要职能
            二、单位机构设置
            三、单位预算编制说明
            四、单位预算表
            1.2026年单位收支预算总表
            2.2026年单位收入预算总表
            五、其他相关情况说明
            """;

    private static List<ContentsEntry> entries(String text) {
        try {
            return ContentsReader.read(TextReader.readText("虚构.txt", text).rows(), new Claims());
        } catch (UnreadableDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void headingOfTheBodyWithTheUnitsOwnNameIsNoEntry() {
        assertThat(entries(CHAPTERS + "虚构中心主要职能\n本中心负责虚构事务的协调工作。\n"))
                .extracting(ContentsEntry::title)
                .hasSize(7)
                .last()
                .isEqualTo("五、其他相关情况说明");
    }

    @Test
    void unnumberedEntryAtTheEndStaysOne() {
        assertThat(entries(CHAPTERS + "名词解释\n一、单位主要职能\n"))
                .extracting(ContentsEntry::title)
                .hasSize(8)
                .last()
                .isEqualTo("名词解释");
    }

    @Test
    void firstPartAgainInOtherWordsBeginsTheBody() {
        assertThat(entries("目录\n第一部分 部门概况\n第二部分 部门决算表\n第三部分 情况说明\n第四部分 名词解释\n第一部分 虚构局概况\n一、职能\n"))
                .hasSize(4);
    }

    @Test
    void chapterOfTablesAnnouncesNoTable() {
        assertThat(entries(CHAPTERS))
                .filteredOn(ContentsEntry::isTable)
                .extracting(ContentsEntry::title)
                .containsExactly("1.2026年单位收支预算总表", "2.2026年单位收入预算总表");
    }
}
