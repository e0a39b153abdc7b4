package io.mingzhang.documents.recognition.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.standards.Standards;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of fictional documents: every figure is bound to what it is said of. */
class NarrativeRecognizerTest {

    private static RecognizedNarrative read(String text) {
        try {
            return new NarrativeRecognizer(Standards.shipped())
                    .recognize(TextReader.readText("虚构.txt", text), new Claims(), List.of(), List.of());
        } catch (UnreadableDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Statement> statements(String heading, String sentence) {
        return read("虚构局2024年度部门预算\n第三部分 2024年度部门预算情况说明\n" + heading + "\n" + sentence + "\n").sections().stream()
                .flatMap(section -> section.statements().stream())
                .toList();
    }

    private static List<String> brief(String heading, String sentence) {
        return statements(heading, sentence).stream().map(StatementLine::brief).toList();
    }

    /** One figure a sentence, in words that differ from region to region. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、收支情况说明 | 虚构局2024年收支总预算1,234.56万元。 | AMOUNT 1,234.56 INCOME/ALL/TOTAL/TOTAL+EXPENDITURE/ALL/TOTAL/TOTAL
            一、收支情况说明 | 本部门2024年度收入总计 ８８.５ 万元。 | AMOUNT ８８.５ INCOME/ALL/TOTAL/TOTAL
            三、支出情况说明 | 2024年预算支出1.2亿元。 | AMOUNT 1.2 EXPENDITURE/ALL/TOTAL/TOTAL
            三、支出情况说明 | 政府性基金预算支出为0。 | AMOUNT 0 EXPENDITURE/GOVERNMENT_MANAGED_FUNDS/TOTAL/TOTAL
            三、支出情况说明 | 教育支出（类）普通教育（款）小学教育（项）30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            七、“三公”经费情况说明 | 2024年公务接待费预算2.00万元。 | AMOUNT 2.00 EXPENDITURE/ALL/TOTAL/HOSPITALITY
            八、机关运行经费情况说明 | 2024年安排33.10万元。 | AMOUNT 33.10 EXPENDITURE/ALL/TOTAL/AGENCY_OPERATING
            十、绩效情况说明 | 实行绩效目标管理的项目6个。 | COUNT 6 EXPENDITURE/ALL/TOTAL/PERFORMANCE_TARGETS
            十、绩效情况说明 | 本部门3个预算单位开展了2024年项目预算绩效目标编报。 | COUNT 3 NONE/ALL/TOTAL/OTHER/named
            十、绩效情况说明 | 2024年本部门对6个重点项目编制了绩效目标。 | COUNT 6 EXPENDITURE/ALL/TOTAL/PERFORMANCE_TARGETS
            三、支出情况说明 | 教育支出（205类）普通教育（02款）小学教育（02项）30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 教育支出类普通教育款小学教育项支出30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 教育支出—普通教育—小学教育30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | （2）2050202小学教育30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 4.“2050202小学教育”科目支出30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 小学教育（2050202）：2024年预算安排30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 教育支出普通教育小学教育（2050202）30万元，主要用于小学教育方面的支出。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 205（类）02（款）02（项）小学教育支出30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            三、支出情况说明 | 1.教育支出（类）-普通教育（款）-小学教育（项）：支出30万元。 | AMOUNT 30 EXPENDITURE/ALL/TOTAL/TOTAL/2050202
            一、收支情况说明 | 2024年度收入总计、支出总计均为982.00万元。 | AMOUNT 982.00 INCOME/ALL/TOTAL/TOTAL+EXPENDITURE/ALL/TOTAL/TOTAL
            三、支出情况说明 | 2050202万元。 | AMOUNT 2050202 EXPENDITURE/ALL/TOTAL/TOTAL
            三、支出情况说明 | 基本支出安排的乡镇中心修缮工程50万元。 | AMOUNT 50 -
            三、支出情况说明 | 单价100万元以上的支出较多。 | AMOUNT 100 -
            """)
    void bindsFigureByMeaning(String heading, String sentence, String expected) {
        assertThat(brief(heading.strip(), sentence.strip())).containsExactly(expected.strip());
    }

    @Test
    void numberingWithNothingBehindItSaysNothing() {
        assertThat(statements("三、支出情况说明", "1.")).isEmpty();
    }

    @Test
    void changeAndRateAreSaidOfTheAmountBefore() {
        List<Statement> said = statements("三、支出情况说明", "2024年支出预算120.00万元，较上年预算数增加20.00万元，增长20%。主要原因是人员增加5人。");
        assertThat(said)
                .extracting(StatementLine::brief)
                .containsExactly(
                        "AMOUNT 120.00 EXPENDITURE/ALL/TOTAL/TOTAL",
                        "CHANGE 20.00 INCREASE EXPENDITURE/ALL/TOTAL/TOTAL",
                        "CHANGE_RATE 20% INCREASE EXPENDITURE/ALL/TOTAL/TOTAL",
                        "COUNT 5 -");
        assertThat(said.subList(1, 3)).extracting(Statement::of).containsOnly("s1");
    }

    @Test
    void reasonsEndWhereAChangeAgainstTheYearBeforeIsTold() {
        List<Statement> said =
                statements("七、“三公”经费情况说明", "公务接待费支出7.00万元，低于预算的主要原因是控制标准；与上年相比减少1.00万元，下降12.5%，下降的主要原因是批次减少；会议减少3次。");
        assertThat(said)
                .extracting(StatementLine::brief)
                .startsWith(
                        "AMOUNT 7.00 EXPENDITURE/ALL/TOTAL/HOSPITALITY",
                        "CHANGE 1.00 DECREASE EXPENDITURE/ALL/TOTAL/HOSPITALITY",
                        "CHANGE_RATE 12.5% DECREASE EXPENDITURE/ALL/TOTAL/HOSPITALITY");
        assertThat(said.subList(1, 3)).extracting(Statement::of).containsOnly("s1");
    }

    @Test
    void changeBehindPartsIsSaidOfTheWhole() {
        List<Statement> said = statements("一、收支情况说明", "收入总计100.00万元，其中：本年收入100.00万元，上年结转0.00万元，比上年增加30.00万元。");
        assertThat(said.get(1).whole()).isEqualTo("s1");
        assertThat(said.get(3).of()).isEqualTo("s1");
    }

    @Test
    void divisionIsOfWhatTheSentenceBeforeStated() {
        List<Statement> said =
                statements("三、一般公共预算支出情况说明", "一般公共预算支出100.00万元。按功能分类：教育支出80.00万元，占80%；医疗卫生与计划生育支出20.00万元，占20%。");
        assertThat(said).extracting(Statement::whole).containsExactly("", "s1", "s1", "s1", "s1");
        assertThat(StatementLine.brief(said.get(3))).endsWith("TOTAL/210");
    }

    @Test
    void purchaseOfAFundIsNoPartOfTheLastKindOfPurchase() {
        List<Statement> said = statements(
                "五、政府采购情况说明",
                "政府采购预算总额90.00万元：政府采购货物预算60.00万元、政府采购服务预算30.00万元；其中一般公共预算拨款政府采购80.00万元：政府采购货物预算60.00万元、政府采购服务预算20.00万元。");
        assertThat(said).hasSize(6).extracting(Statement::whole).doesNotContain("s3");
        assertThat(statements("五、政府采购情况说明", "政府采购服务预算30.00万元，其中：印刷服务20.00万元、物业服务10.00万元。"))
                .extracting(Statement::whole)
                .containsExactly("", "s1", "s1");
    }

    @Test
    void reasonAnnouncedByAColonDividesNothing() {
        List<Statement> said = statements("三、支出情况说明", "2024年支出预算100.00万元。按照上级要求：2024年公务接待费预算2.00万元。");
        assertThat(said).extracting(Statement::whole).containsOnly("");
    }

    @Test
    void bracketIsToldInPassing() {
        List<Statement> said =
                statements("七、“三公”经费情况说明", "公务用车购置及运行维护费8万元（其中：公务用车购置费3万元，公务用车运行维护费5万元），比上年减少1万元，下降11.11%。");
        assertThat(said).extracting(Statement::of).containsExactly("", "", "", "s1", "s1");
        assertThat(said).extracting(Statement::whole).containsExactly("", "s1", "s1", "", "");
    }

    @Test
    void amountComparedWithIsThatOfTheYearBefore() {
        List<Statement> said = statements("三、支出情况说明", "支出预算120.00万元，比2023年预算数100.00万元增加20.00万元，增长20%。");
        assertThat(said)
                .extracting(StatementLine::brief)
                .containsExactly(
                        "AMOUNT 120.00 EXPENDITURE/ALL/TOTAL/TOTAL",
                        "PRIOR_YEAR 100.00 EXPENDITURE/ALL/PRIOR_YEAR_BUDGET/TOTAL",
                        "CHANGE 20.00 INCREASE EXPENDITURE/ALL/TOTAL/TOTAL",
                        "CHANGE_RATE 20% INCREASE EXPENDITURE/ALL/TOTAL/TOTAL");
        assertThat(brief("三、支出情况说明", "与上年相比支出预算120.00万元。"))
                .containsExactly("AMOUNT 120.00 EXPENDITURE/ALL/TOTAL/TOTAL");
    }

    @Test
    void numeralsCountThingsListedBehindThem() {
        List<Statement> said = statements("二、机构设置情况", "虚构局内设两个科室：办公室、计财科。工作分三个方面。");
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.count()).isEqualTo(2);
            assertThat(one.enumerated()).containsExactly("办公室", "计财科");
        });
    }

    @Test
    void servicesAreProcuredWhereProcurementIsDivided() {
        assertThat(brief("九、其他情况说明", "政府采购预算30万元，其中：货物10万元，服务20万元。"))
                .last()
                .isEqualTo("AMOUNT 20 EXPENDITURE/ALL/TOTAL/PROCUREMENT_SERVICES");
    }

    @Test
    void partsOfPartsBelongToTheInnerWhole() {
        List<Statement> said = statements(
                "七、“三公”经费情况说明",
                "“三公”经费10.00万元，其中：因公出国（境）费0万元；公务用车购置及运行费6.00万元，其中，公务用车购置费0万元，"
                        + "公务用车运行费6.00万元；公务接待费4.00万元，占“三公”经费的40%。");
        assertThat(said).extracting(Statement::whole).containsExactly("", "s1", "s1", "s3", "s3", "s1", "s1");
    }

    @Test
    void numberedParagraphsArePartsOfWhatAnnouncedThem() {
        List<Statement> said = statements("一、收支情况说明", "(一)收入预算总计 30 万元。包括：\n1. 一般公共预算收入 20 万元。\n2. 其他资金收入 10 万元。");
        assertThat(said).extracting(Statement::whole).containsExactly("", "s1", "s1");
        assertThat(said.get(1).quantities().getFirst().side()).hasToString("INCOME");
    }

    @Test
    void figuresFollowInTheOrderOfTheirTopics() {
        assertThat(brief("九、政府采购情况说明", "货物、工程、服务分别为5万元、6万元、7万元。"))
                .containsExactly(
                        "AMOUNT 5 EXPENDITURE/ALL/TOTAL/PROCUREMENT_GOODS",
                        "AMOUNT 6 EXPENDITURE/ALL/TOTAL/PROCUREMENT_WORKS",
                        "AMOUNT 7 EXPENDITURE/ALL/TOTAL/PROCUREMENT_SERVICES");
    }

    @Test
    void executionOfTheYearBeforeIsNoBudget() {
        assertThat(brief("三、支出情况说明", "2023年当年预算执行数为1.48万元，2024年预算安排2.63万元，比2023年预算执行数增加77.70%。"))
                .first()
                .asString()
                .startsWith("PRIOR_YEAR 1.48")
                .contains("PRIOR_YEAR_EXECUTION");
    }

    @Test
    void openingBudgetAndFinalAmountAreCompared() {
        List<Statement> said = statements("五、支出决算情况说明", "基本支出年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90%。决算数小于预算数的主要原因：节约。");
        assertThat(said)
                .extracting(StatementLine::brief)
                .containsExactly(
                        "AMOUNT 10.00 EXPENDITURE/ALL/BUDGET/BASIC",
                        "AMOUNT 9.00 EXPENDITURE/ALL/FINAL/BASIC",
                        "SHARE 90% EXPENDITURE/ALL/FINAL/BASIC",
                        "CHANGE - DECREASE EXPENDITURE/ALL/FINAL/BASIC");
        assertThat(said.get(2).whole()).isEqualTo("s1");
    }

    @Test
    void projectsInReasonsHaveNamesAndAmounts() {
        List<Statement> said = statements("三、支出情况说明", "支出增加，主要原因是新增：1.设备购置费4万元；2.2023年度奖励金100万元。");
        assertThat(said).extracting(Statement::subject).contains("设备购置费", "2023年度奖励金");
    }

    @Test
    void listedThingsAreCounted() {
        Statement said = statements("二、机构设置情况", "虚构局内设甲科（含办公室）、乙科、丙科等3个科室。").getFirst();
        assertThat(said.count()).isEqualTo(3);
        assertThat(said.enumerated()).hasSize(3);
    }

    @Test
    void dutiesAndGlossaryStateNothing() {
        assertThat(statements("一、主要职责", "每年培训2000人，安排资金30万元。")).isEmpty();
    }

    @Test
    void headingsMakePathsAlsoWhenStuckToTheirParagraph() {
        List<Section> sections =
                read("第三部分 情况说明\n二、收入预算情况说明 2024年度收入预算5万元。\n三、支出预算情况说明\n无\n").sections();
        assertThat(sections).extracting(Section::heading).containsExactly("第三部分 情况说明", "二、收入预算情况说明", "三、支出预算情况说明");
        assertThat(sections.get(1).statements().getFirst().at().column()).isEqualTo(22);
    }

    @Test
    void contentsEndWhereTheBodyBegins() {
        RecognizedNarrative narrative = read("""
                目 录
                第一部分 概况……1
                一、主要职责.....1
                二、2024年部门收支总表.....3
                第一部分 概况
                一、主要职责
                无
                """);
        assertThat(narrative.contents()).hasSize(3);
        assertThat(narrative.contents().getLast().isTable()).isTrue();
        assertThat(narrative.contents().getLast().page()).isEqualTo(3);
        assertThat(narrative.sections()).hasSize(2);
    }

    @Test
    void sentenceCutByAPageBreakIsJoinedAndKeepsItsPlaces() {
        List<Statement> said = statements("三、支出情况说明", "本部门2024年度按照上级要求和有关规定编制部门预算并报经批准，其中基本支出预算\n30万元。");
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.at().line()).isEqualTo(5);
            assertThat(one.at().column()).isEqualTo(1);
        });
    }

    @Test
    void amountsOfKindsOfProjectsAreNotThatOfAllProjects() {
        assertThat(brief("（四）绩效目标设置情况", "开展绩效目标管理的项目9个，涉及预算120.00万元。其中：人员类项目2个，涉及预算20.00万元；特定目标类项目7个，涉及预算100.00万元。"))
                .filteredOn(brief -> brief.startsWith("AMOUNT"))
                .containsExactly(
                        "AMOUNT 120.00 EXPENDITURE/ALL/TOTAL/PERFORMANCE_TARGETS",
                        "AMOUNT 20.00 EXPENDITURE/ALL/TOTAL/PERFORMANCE_TARGETS/named",
                        "AMOUNT 100.00 EXPENDITURE/ALL/TOTAL/PERFORMANCE_TARGETS/named");
    }

    @Test
    void fundsThatTargetsInvolveAreThoseOfProjectsWithTargets() {
        for (String lead : List.of("2024年，本部门项目支出全部实行绩效目标管理", "除人员类和公用经费外的项目均设置绩效目标", "2024年项目支出均实行了绩效目标管理")) {
            assertThat(brief("（三）预算绩效情况", lead + "，涉及一般公共预算资金120.00万元。"))
                    .containsExactly("AMOUNT 120.00 EXPENDITURE/GENERAL_PUBLIC/TOTAL/PERFORMANCE_TARGETS");
        }
    }

    @Test
    void countsBehindWhatTheyDoNotCountCountNoList() {
        for (String said : List.of("在职实有92人，财政专户资金、单位资金保障0人。", "部门预算包括：局本级预算、局属1家事业单位预算。")) {
            assertThat(statements("二、机构设置", said).stream().flatMap(one -> one.enumerated().stream()))
                    .isEmpty();
        }
    }
}
