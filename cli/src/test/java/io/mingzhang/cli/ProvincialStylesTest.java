package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fictional extracts in layouts and wordings of different provinces: coherent as they stand, and with one contradiction each
 * that must be found in the line it was put into. ⇥ stands for a tab.
 */
class ProvincialStylesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String UNITS_BELOW_DEPARTMENT = """
            收入总表
            部门：清溪市档案局⇥单位：万元
            部门代码⇥部门名称⇥合计⇥本年收入⇥⇥⇥上年结转结余
            ⇥⇥⇥小计⇥一般公共预算⇥其他收入⇥
            ⇥合计⇥100.00⇥95.00⇥90.00⇥5.00⇥5.00
            118⇥清溪市档案局⇥100.00⇥95.00⇥90.00⇥5.00⇥5.00
            118001⇥清溪市档案局本级⇥70.00⇥65.00⇥60.00⇥5.00⇥5.00
            118002⇥清溪市档案馆⇥30.00⇥30.00⇥30.00⇥⇥
            """;

    private static final String OPERATING_BY_SUBJECT = """
            一般公共预算机关运行经费支出预算表
            部门：清溪市档案局⇥单位：万元
            科目编码⇥科目名称⇥机关运行经费支出
            合计⇥⇥9.00
            302⇥商品和服务支出⇥9.00
            30201⇥办公费⇥6.00
            30211⇥差旅费⇥3.00
            """;

    private static final String EXPENDITURE_BY_FUNCTION_AND_NATURE = """
            收支总体情况表
            部门：临江区交通运输局⇥单位：万元
            收入⇥⇥支出⇥⇥⇥
            项目⇥本年预算⇥项目（按功能分类）⇥本年预算⇥项目（按支出性质）⇥本年预算
            一、一般公共预算拨款收入⇥80.00⇥一、交通运输支出⇥70.00⇥一、基本支出⇥50.00
            二、政府性基金预算拨款收入⇥⇥二、住房保障支出⇥10.00⇥工资福利支出⇥42.00
            ⇥⇥⇥⇥商品和服务支出⇥8.00
            ⇥⇥⇥⇥二、项目支出⇥30.00
            本年收入合计⇥80.00⇥本年支出合计⇥80.00⇥本年支出合计⇥80.00
            上年结转结余⇥⇥年终结转结余⇥⇥年终结转结余⇥
            收入总计⇥80.00⇥支出总计⇥80.00⇥支出总计⇥80.00
            """;

    private static final String BASIC_IN_THREE_HALVES = """
            一般公共预算财政拨款基本支出决算明细表
            部门：云岭县农技中心⇥金额单位：万元
            人员经费⇥⇥⇥公用经费⇥⇥⇥⇥⇥
            经济分类科目编码⇥科目名称⇥决算数⇥经济分类科目编码⇥科目名称⇥决算数⇥经济分类科目编码⇥科目名称⇥决算数
            301⇥工资福利支出⇥50.00⇥302⇥商品和服务支出⇥9.00⇥30217⇥公务接待费⇥1.00
            30101⇥基本工资⇥30.00⇥30201⇥办公费⇥5.00⇥30299⇥其他商品和服务支出⇥1.00
            30102⇥津贴补贴⇥20.00⇥30211⇥差旅费⇥2.00⇥310⇥资本性支出⇥3.00
            ⇥⇥⇥⇥⇥⇥31002⇥办公设备购置⇥3.00
            人员经费合计⇥⇥50.00⇥公用经费合计⇥⇥⇥⇥⇥12.00
            """;

    private static final String BASIC_IN_TWO_LIKE_HALVES = """
            某县农技中心2024年度部门决算

            一般公共预算财政拨款支出决算表
            部门：云岭县农技中心⇥单位：万元
            科目编码⇥科目名称⇥合计⇥基本支出⇥项目支出
            213⇥农林水支出⇥70.00⇥62.00⇥8.00
            ⇥合计⇥70.00⇥62.00⇥8.00

            一般公共预算财政拨款基本支出决算表
            部门：云岭县农技中心⇥单位：万元
            经济分类科目编码⇥科目名称⇥决算数⇥经济分类科目编码⇥科目名称⇥决算数
            301⇥工资福利支出⇥48.00⇥302⇥商品和服务支出⇥9.00
            30101⇥基本工资⇥28.00⇥30201⇥办公费⇥5.00
            30102⇥津贴补贴⇥20.00⇥30211⇥差旅费⇥4.00
            303⇥对个人和家庭的补助⇥2.00⇥310⇥资本性支出⇥3.00
            30302⇥退休费⇥2.00⇥31002⇥办公设备购置⇥3.00
            ⇥人员经费合计⇥50.00⇥⇥公用经费合计⇥12.00
            """;

    private static final String PROCUREMENT_FROM_SMALL_FIRMS = """
            某县农技中心2024年度部门决算
            第三部分 2024年度部门决算情况说明
            十一、其他重要事项的情况说明
            （一）政府采购支出情况
            2024年度政府采购金额为316.50万元，其中：货物采购金额6.10万元、工程采购金额0万元、服务采购金额310.40万元。
            预留给中小企业的采购项目中，中小企业成交的，采购金额310.40万元；其他采购项目中，中小企业成交的，采购金额6.10万元。
            授予中小企业合同金额200.00万元，占政府采购支出总额的63.19%，其中：授予小微企业合同金额50.00万元，占授予中小企业合同金额的25.00%。
            """;

    private static final String SHARE_UNDER_HEADING_OF_A_BOOK = """
            某县农技中心2024年度部门决算
            第三部分 2024年度部门决算情况说明
            三、支出决算情况说明
            本部门2024年度支出合计955.00万元，其中：基本支出570.00万元，占59.69%；项目支出385.00万元，占40.31%。
            五、一般公共预算财政拨款支出决算情况说明
            （一）一般公共预算财政拨款支出决算总体情况。
            2024年度一般公共预算财政拨款支出818.00万元，占支出合计的85.65%。年初预算数800.00万元，决算数818.00万元，为年初预算的102.25%。
            """;

    /** One class printed 7 for 210, and an item of three digits below it. */
    private static final String CODES_PRINTED_WRONG = """
            支出预算总表
            部门：临江区福利院⇥单位：万元
            类⇥款⇥项⇥科目名称⇥合计⇥基本支出⇥项目支出
            210⇥⇥⇥卫生健康支出⇥50.00⇥50.00⇥
            210⇥11⇥⇥行政事业单位医疗⇥50.00⇥50.00⇥
            7⇥11⇥02⇥事业单位医疗⇥30.00⇥30.00⇥
            7⇥11⇥001⇥行政单位医疗⇥20.00⇥20.00⇥
            221⇥⇥⇥住房保障支出⇥10.00⇥10.00⇥
            221⇥02⇥⇥住房改革支出⇥10.00⇥10.00⇥
            221⇥02⇥01⇥住房公积金⇥10.00⇥10.00⇥
            ⇥⇥⇥合计⇥60.00⇥60.00⇥
            """;

    private static final String ITEMS_WITH_EXECUTION = """
            某县农技中心2024年部门预算
            第三部分 部门预算编制说明
            财政拨款支出主要内容如下：
            1. “农林水支出（类）农业农村（款）行政运行（项）”54.00万元，主要用于人员经费。2023年当年预算执行数为50.00万元，2024年预算安排54.00万元，比2023年预算执行数增加8.00%。主要原因是：人员增加。
            2. “农林水支出（类）农业农村（款）事业运行（项）”9.00万元，主要用于人员经费。2023年当年预算执行数为10.00万元，2024年预算安排9.00万元，比2023年预算执行数减少10.00%。主要原因是：人员减少。
            """;

    private static final String GOVERNMENT_BESIDE_DEPARTMENTAL = """
            一般公共预算基本支出情况表
            部门：临江区交通运输局⇥单位：万元
            政府预算支出经济分类科目⇥⇥部门预算支出经济分类科目⇥⇥一般公共预算基本支出⇥⇥
            科目编码⇥科目名称⇥科目编码⇥科目名称⇥合计⇥人员经费⇥公用经费
            ⇥⇥⇥合计⇥60.00⇥51.00⇥9.00
            ⇥⇥301⇥工资福利支出⇥51.00⇥51.00⇥
            50101⇥工资奖金津补贴⇥30101⇥基本工资⇥31.00⇥31.00⇥
            50101⇥工资奖金津补贴⇥30102⇥津贴补贴⇥20.00⇥20.00⇥
            ⇥⇥302⇥商品和服务支出⇥9.00⇥⇥9.00
            50201⇥办公经费⇥30201⇥办公费⇥9.00⇥⇥9.00
            """;

    private static final String SUBJECTS_OF_EVERY_UNIT = """
            部门支出总表
            部门：蜀安县农业农村局⇥单位：万元
            科目编码⇥⇥⇥单位代码⇥单位名称（科目）⇥合计⇥基本支出⇥项目支出
            类⇥款⇥项⇥⇥⇥⇥⇥
            ⇥⇥⇥⇥合    计⇥100.00⇥80.00⇥20.00
            ⇥⇥⇥⇥蜀安县农业农村局⇥100.00⇥80.00⇥20.00
            ⇥⇥⇥⇥蜀安县农业农村局机关⇥70.00⇥50.00⇥20.00
            213⇥01⇥01⇥301301⇥  行政运行⇥60.00⇥40.00⇥20.00
            221⇥02⇥01⇥301301⇥  住房公积金⇥10.00⇥10.00⇥
            ⇥⇥⇥⇥蜀安县农业技术推广站⇥30.00⇥30.00⇥
            213⇥01⇥04⇥301602⇥  事业运行⇥25.00⇥25.00⇥
            221⇥02⇥01⇥301602⇥  住房公积金⇥5.00⇥5.00⇥

            一般公共预算支出预算表
            部门：蜀安县农业农村局⇥单位：万元
            类⇥款⇥项⇥单位代码⇥单位名称（科目）⇥合计⇥基本支出⇥项目支出
            ⇥⇥⇥⇥合    计⇥100.00⇥80.00⇥20.00
            213⇥01⇥01⇥301⇥行政运行⇥60.00⇥40.00⇥20.00
            213⇥01⇥04⇥301⇥事业运行⇥25.00⇥25.00⇥
            221⇥02⇥01⇥301⇥住房公积金⇥15.00⇥15.00⇥

            “三公”经费支出预算表
            单位：万元
            单位编码⇥单位名称⇥合计⇥公务用车运行费⇥公务接待费
            ⇥合计⇥3.00⇥2.00⇥1.00
            301⇥蜀安县农业农村局部门⇥3.00⇥2.00⇥1.00
            301301⇥蜀安县农业农村局机关⇥1.00⇥⇥1.00
            301602⇥蜀安县农业技术推广站⇥2.00⇥2.00⇥
            """;

    private static final String APPROPRIATION_BY_FUNCTION = """
            财政拨款支出表（功能科目）
            部门：清溪市档案局⇥单位：万元
            科目编码⇥科目名称⇥合计⇥基本支出⇥⇥⇥项目支出
            ⇥⇥⇥小计⇥人员经费⇥公用经费⇥
            合计⇥⇥100.00⇥60.00⇥50.00⇥10.00⇥40.00
            201⇥一般公共服务支出⇥60.00⇥60.00⇥50.00⇥10.00⇥
            212⇥城乡社区支出⇥40.00⇥⇥⇥⇥40.00
            """;

    private static final String SENTENCES = """
            第三部分 2024年度部门预算情况说明
            一、收支预算总体情况说明
            清溪市档案局2024年度收入、支出预算总计100.00万元。其中：
            （一）收入预算总计100.00万元。包括：
            1.本年收入合计95.00万元。
            2.上年结转结余为5.00万元。
            （二）支出预算总计100.00万元。
            二、收入预算情况说明
            清溪市档案局2024年收入预算合计100.00万元，包括本年收入95.00万元，上年结转结余5.00万元。其中：
            本年一般公共预算收入95.00万元，占95.00%；
            上年结转结余的一般公共预算收入5.00万元，占5.00%。
            三、基本支出情况说明
            2024年基本支出60.00万元，主要包括用于基本工资、津贴补贴等人员经费51.00万元，以及办公费、水费等公用经费9.00万元。
            四、政府采购情况说明
            2024年政府采购预算总额60.00万元，其中，货物类采购预算20.00万元；工程类采购预算0万元；服务类采购预算40.00万元。
            """;

    private static final String SENTENCES_OF_FINAL_ACCOUNTS = """
            云岭县农技中心2023年度部门决算
            第三部分 2023年度部门决算情况说明
            （一）“三公”经费财政拨款支出决算总体情况说明
            2023年度“三公”经费财政拨款支出预算为6.00万元，支出决算为5.10万元，完成预算的85.00%。
            """;

    private static final String FINAL_ACCOUNTS_WITH_BALANCES = """
            云岭县农技中心2023年度部门决算
            收入支出决算总表
            部门：云岭县农技中心⇥金额单位：万元
            收入⇥⇥支出⇥
            项目⇥金额⇥项目⇥金额
            一、一般公共预算财政拨款收入⇥95.00⇥一、农林水支出⇥97.00
            本年收入合计⇥95.00⇥本年支出合计⇥97.00
            使用专用结余⇥0.00⇥结余分配⇥0.00
            年初结转和结余⇥5.00⇥年末结转和结余⇥3.00
            总计⇥100.00⇥总计⇥100.00
            第三部分 2023年度部门决算情况说明
            一、收入支出决算总体情况说明
            2023年度收、支总计100.00万元。
            """;

    private static final String CARRY_OVER_IN_TABLE_OF_THE_YEAR = """
            收入总表
            部门：清溪市档案局⇥单位：万元
            部门代码⇥部门名称⇥合计⇥本年收入⇥⇥⇥上年结转结余⇥⇥
            ⇥⇥⇥小计⇥一般公共预算⇥政府性基金预算⇥小计⇥一般公共预算⇥政府性基金预算
            ⇥合计⇥100.00⇥90.00⇥60.00⇥30.00⇥10.00⇥⇥10.00
            118⇥清溪市档案局⇥100.00⇥90.00⇥60.00⇥30.00⇥10.00⇥⇥10.00

            财政拨款收支总表
            部门：清溪市档案局⇥单位：万元
            收入⇥⇥支出⇥
            项目⇥预算数⇥项目⇥预算数
            一、本年收入⇥90.00⇥一、本年支出⇥100.00
            （一）一般公共预算拨款⇥60.00⇥（一）一般公共服务支出⇥60.00
            （二）政府性基金预算拨款⇥30.00⇥（二）城乡社区支出⇥40.00
            二、上年结转⇥10.00⇥二、年终结转结余⇥
            （一）一般公共预算拨款⇥⇥⇥
            （二）政府性基金预算拨款⇥10.00⇥⇥
            收入总计⇥100.00⇥支出总计⇥100.00

            政府性基金预算支出表
            部门：清溪市档案局⇥单位：万元
            科目编码⇥科目名称⇥本年政府性基金预算支出⇥⇥
            ⇥⇥合计⇥基本支出⇥项目支出
            合计⇥⇥40.00⇥⇥40.00
            212⇥城乡社区支出⇥40.00⇥⇥40.00
            """;

    private static final String PROJECTS_UNDER_HEADING = """
            部门综合预算专项业务经费支出表
            部门：秦河县档案局⇥单位：万元
            单位编码⇥单位（项目）名称⇥项目金额⇥项目简介
            ⇥合计⇥30.00⇥
            103⇥秦河县档案局⇥30.00⇥
            103001⇥秦河县档案局（机关）⇥30.00⇥
            ⇥专用项目⇥30.00⇥
            ⇥信息系统运行维护费⇥18.00⇥保障工作开展
            ⇥业务培训经费⇥12.00⇥保障工作开展

            部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表
            部门：秦河县档案局⇥单位：万元
            单位编码⇥单位名称⇥合计⇥一般公共预算拨款安排的“三公”经费预算⇥⇥⇥会议费⇥培训费
            ⇥⇥⇥小计⇥因公出国（境）费用⇥公务接待费⇥⇥
            ⇥合计⇥1.50⇥0.70⇥⇥0.70⇥0.30⇥0.50
            103⇥秦河县档案局⇥1.50⇥0.70⇥⇥0.70⇥0.30⇥0.50
            """;

    static Stream<String> coherent() {
        return Stream.of(
                UNITS_BELOW_DEPARTMENT,
                OPERATING_BY_SUBJECT,
                EXPENDITURE_BY_FUNCTION_AND_NATURE,
                BASIC_IN_THREE_HALVES,
                BASIC_IN_TWO_LIKE_HALVES,
                PROCUREMENT_FROM_SMALL_FIRMS,
                ITEMS_WITH_EXECUTION,
                SHARE_UNDER_HEADING_OF_A_BOOK,
                GOVERNMENT_BESIDE_DEPARTMENTAL,
                SUBJECTS_OF_EVERY_UNIT,
                APPROPRIATION_BY_FUNCTION,
                SENTENCES,
                SENTENCES_OF_FINAL_ACCOUNTS,
                FINAL_ACCOUNTS_WITH_BALANCES,
                CARRY_OVER_IN_TABLE_OF_THE_YEAR,
                PROJECTS_UNDER_HEADING);
    }

    /** The document, the line as it was and as it is now. */
    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(UNITS_BELOW_DEPARTMENT, "档案馆⇥30.00⇥30.00⇥30.00", "档案馆⇥30.00⇥30.00⇥30.70"),
                Arguments.of(OPERATING_BY_SUBJECT, "商品和服务支出⇥9.00", "商品和服务支出⇥9.30"),
                Arguments.of(EXPENDITURE_BY_FUNCTION_AND_NATURE, "二、项目支出⇥30.00", "二、项目支出⇥31.00"),
                Arguments.of(EXPENDITURE_BY_FUNCTION_AND_NATURE, "工资福利支出⇥42.00", "工资福利支出⇥41.00"),
                Arguments.of(BASIC_IN_TWO_LIKE_HALVES, "⇥公用经费合计⇥12.00", "⇥公用经费合计⇥12.50"),
                Arguments.of(BASIC_IN_TWO_LIKE_HALVES, "⇥人员经费合计⇥50.00", "⇥人员经费合计⇥51.00"),
                Arguments.of(PROCUREMENT_FROM_SMALL_FIRMS, "服务采购金额310.40", "服务采购金额304.40"),
                Arguments.of(PROCUREMENT_FROM_SMALL_FIRMS, "占授予中小企业合同金额的25.00%", "占授予中小企业合同金额的35.00%"),
                Arguments.of(SHARE_UNDER_HEADING_OF_A_BOOK, "占支出合计的85.65%", "占支出合计的87.65%"),
                Arguments.of(SHARE_UNDER_HEADING_OF_A_BOOK, "为年初预算的102.25%", "为年初预算的112.25%"),
                Arguments.of(CODES_PRINTED_WRONG, "合计⇥60.00⇥60.00", "合计⇥61.00⇥61.00"),
                Arguments.of(ITEMS_WITH_EXECUTION, "执行数增加8.00%", "执行数增加9.00%"),
                Arguments.of(BASIC_IN_THREE_HALVES, "公用经费合计⇥⇥⇥⇥⇥12.00", "公用经费合计⇥⇥⇥⇥⇥13.00"),
                Arguments.of(GOVERNMENT_BESIDE_DEPARTMENTAL, "商品和服务支出⇥9.00⇥⇥9.00", "商品和服务支出⇥9.00⇥⇥9.40"),
                Arguments.of(SUBJECTS_OF_EVERY_UNIT, "推广站⇥30.00⇥30.00⇥\n", "推广站⇥30.00⇥31.00⇥\n"),
                Arguments.of(SUBJECTS_OF_EVERY_UNIT, "推广站⇥2.00⇥2.00", "推广站⇥2.00⇥2.10"),
                Arguments.of(APPROPRIATION_BY_FUNCTION, "60.00⇥60.00⇥50.00⇥10.00⇥\n", "60.00⇥60.00⇥50.00⇥11.00⇥\n"),
                Arguments.of(SENTENCES, "服务类采购预算40.00万元", "服务类采购预算41.00万元"),
                Arguments.of(SENTENCES, "公用经费9.00万元", "公用经费9.50万元"),
                Arguments.of(PROJECTS_UNDER_HEADING, "业务培训经费⇥12.00", "业务培训经费⇥12.60"),
                Arguments.of(FINAL_ACCOUNTS_WITH_BALANCES, "收、支总计100.00万元", "收、支总计97.00万元"),
                Arguments.of(
                        CARRY_OVER_IN_TABLE_OF_THE_YEAR,
                        "合计⇥⇥40.00⇥⇥40.00\n212⇥城乡社区支出⇥40.00⇥⇥40.00",
                        "合计⇥⇥41.00⇥⇥41.00\n212⇥城乡社区支出⇥41.00⇥⇥41.00"),
                Arguments.of(SENTENCES_OF_FINAL_ACCOUNTS, "完成预算的85.00%", "完成预算的89.00%"));
    }

    @ParameterizedTest
    @MethodSource("coherent")
    void findsNoErrorWhereThereIsNone(String text, @TempDir Path folder) throws IOException {
        assertThat(errors(text, folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheContradictionInItsLine(String text, String was, String is, @TempDir Path folder) throws IOException {
        assertThat(text).contains(was);
        int line = (int) text.substring(0, text.indexOf(was)).lines().count();
        boolean midLine = text.charAt(text.indexOf(was) - 1) != '\n';
        int expected = midLine ? line : line + 1;
        assertThat(errors(text.replace(was, is), folder))
                .isNotEmpty()
                .anyMatch(error -> error.contains(" " + expected + " "));
    }

    /** The errors of a document: the lines of their places, check and message. */
    private static List<String> errors(String text, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("样本.txt"), text.replace('⇥', '\t'));
        JsonNode report =
                JSON.readTree(CommandRun.of("audit", "--format", "json", file).out());
        List<String> errors = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            if (finding.path("severity").asString().equals("error")) {
                StringBuilder lines = new StringBuilder(" ");
                finding.path("locations")
                        .forEach(place ->
                                lines.append(place.path("line").asInt()).append(' '));
                errors.add(lines + finding.path("check").asString() + " "
                        + finding.path("message").asString());
            }
        }
        return errors;
    }
}
