package io.mingzhang.documents.reading.docx;

import static io.mingzhang.documents.reading.docx.WordFile.p;
import static io.mingzhang.documents.reading.docx.WordFile.tbl;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.FileTrace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs are read as they are printed. */
class ParagraphsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            runs                 ~ <w:r><w:t>收入</w:t></w:r><w:r><w:t>总计</w:t></w:r> ~ 收入总计
            kept blanks          ~ <w:r><w:t xml:space="preserve">一 </w:t></w:r><w:r><w:t>二</w:t></w:r> ~ 一 二
            no-break hyphen      ~ <w:r><w:t>2025</w:t><w:noBreakHyphen/><w:t>001</w:t></w:r> ~ 2025-001
            soft hyphen          ~ <w:r><w:t>预</w:t><w:softHyphen/><w:t>算</w:t></w:r> ~ 预算
            hyperlink            ~ <w:hyperlink r:id="x"><w:r><w:t>附件</w:t></w:r></w:hyperlink> ~ 附件
            smart tag            ~ <w:smartTag w:element="date"><w:smartTagPr/><w:r><w:t>2025年</w:t></w:r></w:smartTag> ~ 2025年
            content control      ~ <w:sdt><w:sdtPr><w:alias w:val="别名"/></w:sdtPr><w:sdtContent><w:r><w:t>内容</w:t></w:r></w:sdtContent></w:sdt> ~ 内容
            tick box control     ~ <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>新增</w:t></w:r> ~ ☑新增
            legacy tick box      ~ <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>延续</w:t></w:r> ~ ☑延续
            symbol               ~ <w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>否</w:t></w:r> ~ ☑是□否
            symbol font letters  ~ <w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>是</w:t></w:r> ~ ☑是
            field                ~ <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3月</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>止</w:t></w:r> ~ 3月止
            field in a field     ~ <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>IF </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>内</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>外</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> ~ 外
            simple field         ~ <w:fldSimple w:instr="AUTHOR"><w:r><w:t>某局</w:t></w:r></w:fldSimple> ~ 某局
            ruby                 ~ <w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhàng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>账</w:t></w:r></w:rubyBase></w:ruby></w:r> ~ 账
            insertion, deletion  ~ <w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>文</w:t></w:r> ~ 新文
            moved                ~ <w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo> ~ 甲来
            """)
    void printWhatTheirRunsPrint(String name, String runs, String printed) throws UnreadableDocumentException {
        assertThat(WordFile.ofBody("<w:p>" + runs + "</w:p>").lines()).containsExactly(printed);
    }

    @Test
    void aFieldThatIsNeverClosedDoesNotSwallowTheRest() throws UnreadableDocumentException {
        String open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>TOC</w:t></w:r></w:p>";
        assertThat(WordFile.ofBody(open + p("第一部分")).lines()).containsExactly("第一部分");
    }

    @Test
    void linesOfAParagraphStandAloneAndTabsMakeCells() throws UnreadableDocumentException {
        String body = "<w:p><w:r><w:t>某局</w:t><w:br/><w:t>2025年预算</w:t></w:r></w:p>"
                + "<w:p><w:r><w:tab/><w:t>单位：某局</w:t><w:tab/><w:t>金额单位：万元</w:t></w:r></w:p>";
        assertThat(WordFile.ofBody(body).lines()).containsExactly("某局", "2025年预算", "单位：某局|金额单位：万元");
    }

    @Test
    void alternativesAreReadOnceAndTextBoxesFollowTheirParagraph() throws UnreadableDocumentException {
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>"
                + "<w:p><w:r><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></w:r></w:p>";
        assertThat(WordFile.ofBody(body).lines()).containsExactly("正文", "框内", "框内");
    }

    @Test
    void headingsComeFromStylesNamesAndOutlineLevels() throws UnreadableDocumentException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"章\"/><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"正文样式\"/>"
                + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"d\"><w:name w:val=\"x\"/><w:basedOn w:val=\"e\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"e\"><w:name w:val=\"y\"/><w:basedOn w:val=\"d\"/></w:style>";
        String body = p("<w:pStyle w:val=\"c\"/>", "第一部分")
                + p("<w:pStyle w:val=\"b\"/>", "一、职责")
                + p("<w:pStyle w:val=\"d\"/>", "循环")
                + p("<w:outlineLvl w:val=\"2\"/>", "（一）收入")
                + p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"9\"/>", "不是标题");
        List<ContentRow> rows =
                WordFile.ofBody(body).with("styles", "styles", styles).read().rows();
        assertThat(rows).extracting(ContentRow::headingLevel).containsExactly(1, 2, 0, 3, 0);
        assertThat(rows)
                .extracting(row -> row.at().headings())
                .containsExactly(
                        "第一部分", "第一部分 › 一、职责", "第一部分 › 一、职责 › 第1段", "第一部分 › 一、职责 › （一）收入", "第一部分 › 一、职责 › （一）收入 › 第1段");
    }

    @Test
    void theTitleOfTheDocumentIsInNoPath() throws UnreadableDocumentException {
        String body = p("<w:outlineLvl w:val=\"0\"/>", "某局2025年部门预算")
                + p("<w:outlineLvl w:val=\"1\"/>", "收支总表")
                + tbl("合计|1.00");
        assertThat(WordFile.ofBody(body).read().rows())
                .extracting(row -> row.at().headings())
                .containsExactly("某局2025年部门预算", "收支总表", "收支总表 › 表1");
    }

    @Test
    void hiddenTextIsLeftOutAndNoted() throws UnreadableDocumentException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"藏\"/>"
                + "<w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p><w:r><w:t>公开</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部底稿</w:t></w:r></w:p>"
                + p("<w:pStyle w:val=\"h\"/>", "样式隐藏")
                + "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>白字</w:t></w:r></w:p>";
        WordFile file = WordFile.ofBody(body).with("styles", "styles", styles);
        assertThat(file.lines()).containsExactly("公开", "可见", "白字");
        assertThat(file.read().traces())
                .filteredOn(trace -> trace.kind() == FileTrace.Kind.HIDDEN_TEXT)
                .extracting(FileTrace::stored)
                .containsExactly("内部底稿", "样式隐藏", "白字");
    }

    @Test
    void whiteTextOnAColourIsNothingHidden() throws UnreadableDocumentException {
        String body = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F4E79\"/></w:tcPr><w:p><w:r><w:rPr>"
                + "<w:color w:val=\"FFFFFF\"/></w:rPr><w:t>项目</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(WordFile.ofBody(body).read().traces()).isEmpty();
    }

    @Test
    void notesFollowTheirParagraphAndCommentsAreNoted() throws UnreadableDocumentException {
        String body = "<w:p><w:r><w:t>收入120万元</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + p("后文");
        WordFile file = WordFile.ofBody(body)
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("—") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("含上年结转。") + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id=\"0\" w:author=\"甲\">" + p("待核") + "</w:comment>");
        assertThat(file.lines()).containsExactly("收入120万元", "含上年结转。", "后文");
        assertThat(file.read().rows())
                .extracting(row -> row.at().headings())
                .containsExactly("第1段", "第1段 › 脚注1", "第2段");
        assertThat(file.read().traces()).singleElement().satisfies(trace -> {
            assertThat(trace.kind()).isEqualTo(FileTrace.Kind.COMMENT);
            assertThat(trace.stored()).isEqualTo("待核");
            assertThat(trace.message()).contains("甲");
            assertThat(trace.at().headings()).isEqualTo("第1段");
        });
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndCounted() throws UnreadableDocumentException {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + p("后半")
                + "<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + WordFile.tc("", "删行") + "</w:tr><w:tr>"
                + WordFile.tc("", "留行") + "</w:tr></w:tbl>";
        WordFile file = WordFile.ofBody(body);
        assertThat(file.lines()).containsExactly("前半后半", "新增", "留行");
        assertThat(file.read().traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.message()).contains("插入 1", "删除 2"));
    }

    @Test
    void headersStandApartBehindTheBodyAndPageNumbersAreLeftOut() throws UnreadableDocumentException {
        WordFile file = WordFile.ofBody(p("正文") + tbl("甲|乙"))
                .with("header", "hdr", p("某局2025年预算"))
                .with("header", "hdr", p("某局2025年预算"))
                .with("footer", "ftr", p("— 3 —") + p("第 1 页 共 9 页"));
        assertThat(file.lines()).containsExactly("正文", "甲|乙", "某局2025年预算");
        assertThat(file.read().rows().getLast().at().headings()).isEqualTo("页眉 › 第1段");
    }
}
