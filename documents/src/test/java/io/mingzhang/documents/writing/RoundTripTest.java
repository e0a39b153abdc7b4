package io.mingzhang.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written means the same when it is read again, whatever the document and the kind of file. */
class RoundTripTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final int GENERATED = 2;
    private static final String LONG = "本项目用于开展调查、培训、宣传和设备更新，按季度组织实施并验收。".repeat(30);

    /** Blanks, zeros, mixed decimals, brackets, repeated names, dashes, split codes, two units, signs, long and odd texts. */
    private static final String HARD = """
            青禾县林业局2025年部门预算

            2025年部门支出总表
            部门名称：青禾县林业局	单位：元
            科目编码			科目名称	合计	基本支出	项目支出
            类	款	项
            			合计	1,234,567.80	1,000,000.00	234,567.8
            213			农林水支出	1,234,567.80	1,000,000.00	234,567.8
            	02		林业和草原	1,234,567.80	1,000,000.00	234,567.8
            		01	行政运行	1,000,000.00	1,000,000.00
            		99	其他林业和草原支出	234,567.8	0	234,567.8
            注：部分项目 <待定> & "另行"公开

            2025年收支总表
            单位：万元
            收入	支出
            项目	预算数	项目	预算数
            一、一般公共预算	123.45678	一、农林水支出	123.46
            二、政府性基金预算	0.00	二、住房保障支出	-0.50
            三、国有资本经营预算	—	三、其他支出	(1.20)
            	一般公共预算	7	四、其他支出
            本年收入合计	130.46	本年支出合计	121.76

            2025年项目支出预算表
            单位：元
            单位名称	项目名称	合计	一般公共预算
            合计		300	300
            青禾县林业局	=SUM(A1:A9)	100	100
            青禾县林业局	-5%让利 @项目	100	100
            青禾县林业局	'引号项目'	100	100

            项目支出绩效目标申报表
            （2025年度）
            项目名称	林区道路 <修缮> & 维护
            主管部门	青禾县林业局	实施单位	青禾县林业局
            项目资金（万元）	年度资金总额：	12.50
            	其中：财政拨款	12.5
            	其他资金
            年度总体目标	（长）
            绩效指标	一级指标	二级指标	三级指标	指标值
            	产出指标	数量指标	指标1：修缮道路	≥3.50公里
            			指标2：修缮道路	≥3.50公里
            		质量指标	验收合格率	＝100%
            		时效指标
            	效益指标	社会效益指标	出行时间	缩短
            	满意度指标	服务对象满意度指标	群众满意度	≥90%
            """.replace("（长）", LONG);

    static Stream<Arguments> documents() {
        List<Arguments> documents = new ArrayList<>();
        FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .forEach(example -> add(documents, example.name(), example.text()));
        for (FictionalStyle style : FictionalStyles.ALL) {
            for (int seed = 1; seed <= GENERATED; seed++) {
                var department = FictionalDepartments.of(seed, 2020 + seed, seed, 2 * seed, style.granule());
                add(documents, style.id() + " " + seed, style.write(department, Alterations.none()));
            }
        }
        add(documents, "hard", HARD);
        add(documents, "line breaks.csv", LINE_BREAKS);
        return documents.stream();
    }

    /** Line breaks inside cells, as comma-separated values keep them. */
    private static final String LINE_BREAKS = """
            2025年项目支出预算表,,
            单位：万元,,
            项目名称,合计,一般公共预算
            合计,3.00,3.00
            "林区道路
            修缮",1.00,1.00
            "第一行

            第三行",2.00,2.00
            """;

    private static void add(List<Arguments> documents, String name, String text) {
        documents.add(Arguments.of(name, ConvertedKind.XLSX, text));
        documents.add(Arguments.of(name, ConvertedKind.DOCX, text));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("documents")
    void meansTheSame(String name, ConvertedKind kind, String text) throws IOException {
        Disclosure document = read(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.tables()).isNotEmpty();
        assertThat(ModelText.of(read(name, written(document, kind)))).isEqualTo(ModelText.of(document));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("documents")
    void givesTheSameFileWhenConvertedOnceMore(String name, ConvertedKind kind, String text) throws IOException {
        Disclosure document = read(name, text.getBytes(StandardCharsets.UTF_8));
        Disclosure once = read(name, written(document, kind));
        Disclosure twice = read(name, written(once, kind));
        assertThat(ModelText.of(twice)).isEqualTo(ModelText.of(once));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void realDocumentsMeanTheSame(ConvertedKind kind) throws IOException {
        for (Path file : realDocuments()) {
            Disclosure document = read("原件", Files.readAllBytes(file));
            assertThat(ModelText.of(read("转换", written(document, kind))))
                    .as(file.getFileName().toString().substring(0, 3))
                    .isEqualTo(ModelText.of(document));
        }
    }

    private static List<Path> realDocuments() throws IOException {
        String shared = System.getenv().getOrDefault("MINGZHANG_SHARED", "");
        Path folder = Stream.of(shared, "../shared", "../../shared")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.isDirectory(folder), "the real documents are not at hand: set MINGZHANG_SHARED");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] written(Disclosure document, ConvertedKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(document, bytes);
        return bytes.toByteArray();
    }

    private static Disclosure read(String name, byte[] bytes) {
        return switch (DOCUMENTS.read(name, bytes)) {
            case ReadResult.Understood(var disclosure, var timings) -> disclosure;
            case ReadResult.Refused(var source, var refusal) -> throw new AssertionError(refusal);
        };
    }
}
