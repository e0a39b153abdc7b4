package io.mingzhang.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.authored.Complaint;
import io.mingzhang.standards.authored.Complaints;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacksOfAPlaceTest {

    private static final String ROWS = "packs/vocabulary/row-vocabulary.yaml";

    @Test
    void wordsOfThePlaceAreAddedToTheShippedOnes() {
        Complaints complaints = new Complaints();
        Settings settings = read("""
                items:
                  - {id: TOTAL, words: [虚构县大数]}
                """, complaints);
        assertThat(complaints.inOrder()).isEmpty();
        assertThat(settings.standards().rows().meaningOf("虚构县大数"))
                .isEqualTo(settings.standards().rows().meaningOf("合计"))
                .isPresent();
        assertThat(Standards.shipped().rows().meaningOf("虚构县大数")).isEmpty();
        assertThat(settings.standards().versions())
                .containsAllEntriesOf(Standards.shipped().versions())
                .containsKey("place/vocabulary/row-vocabulary.yaml");
    }

    @Test
    void faultsAreSaidWithTheirPlace() {
        Complaints complaints = new Complaints();
        read("items:\n  - {id: total, wrods: [x]}\n", complaints);
        assertThat(said(complaints))
                .anySatisfy(one -> assertThat(one).startsWith(ROWS + " 第2行第10列：“total”的写法不对"))
                .anySatisfy(one -> assertThat(one).startsWith(ROWS + " 第2行第17列：不认识的键“wrods”。是否想写“words”？"))
                .anySatisfy(one -> assertThat(one).startsWith(ROWS + " 第2行第5列：缺少必填的“words”"));
    }

    @Test
    void confusedWordsIndicatorsAndRequiredTablesOfThePlaceAreAdded() {
        Complaints complaints = new Complaints();
        Standards place = new SettingsReader(
                        new MadeUpFolder(Map.of(
                                "packs/wording/confusions.tsv",
                                "wrong\tright\texcept\n望川巿\t望川市\t\n",
                                "packs/wording/wording.yaml",
                                "lists: {local_list: [虚构]}\n",
                                "packs/vocabulary/indicator-vocabulary.yaml",
                                "cost_contrary: [虚构单位]\n",
                                "packs/publication/required-tables.yaml",
                                "catalogues:\n  - {id: central-budget, tables: [[PROCUREMENT]]}\n")),
                        complaints)
                .read("mingzhang.yaml", "packs: packs\n")
                .standards();
        assertThat(said(complaints)).isEmpty();
        assertThat(place.wording().confusions().in("望川巿人民政府截至日期")).hasSize(2);
        assertThat(Standards.shipped().wording().confusions().in("望川巿人民政府")).isEmpty();
        assertThat(place.wording().words("local_list")).containsExactly("虚构");
        assertThat(place.versions())
                .containsKeys(
                        "place/wording/confusions.tsv",
                        "place/wording/wording.yaml",
                        "place/vocabulary/indicator-vocabulary.yaml",
                        "place/publication/required-tables.yaml");
    }

    @Test
    void faultsInATableAreSaidByLine() {
        Complaints complaints = new Complaints();
        new SettingsReader(
                        new MadeUpFolder(Map.of("packs/wording/confusions.tsv", "# 本地\nwrong\tright\n望川巿\n")),
                        complaints)
                .read("mingzhang.yaml", "packs: packs\n");
        assertThat(said(complaints))
                .singleElement()
                .asString()
                .startsWith("packs/wording/confusions.tsv 第3行第1列：这一行前两栏没有填全");
        Complaints header = new Complaints();
        new SettingsReader(new MadeUpFolder(Map.of("packs/wording/confusions.tsv", "错\t对\n")), header)
                .read("mingzhang.yaml", "packs: packs\n");
        assertThat(said(header)).singleElement().asString().contains("栏名不对：错、对");
    }

    @Test
    void filesThatLieOverNothingAreRefused() {
        Complaints complaints = new Complaints();
        new SettingsReader(new MadeUpFolder(Map.of("packs/vocabulary/row-vocabulry.yaml", "")), complaints)
                .read("mingzhang.yaml", "packs: packs\n");
        assertThat(said(complaints))
                .singleElement()
                .asString()
                .contains("没有可以补充的数据包", "是否想写“vocabulary/row-vocabulary.yaml”？");
        Complaints none = new Complaints();
        new SettingsReader(new MadeUpFolder(Map.of()), none).read("mingzhang.yaml", "packs: 没有\n");
        assertThat(said(none)).singleElement().asString().startsWith("mingzhang.yaml 第1行第8列：没有名为“没有”的数据包文件夹");
    }

    private static Settings read(String rows, Complaints complaints) {
        return new SettingsReader(new MadeUpFolder(Map.of(ROWS, rows)), complaints)
                .read("mingzhang.yaml", "packs: packs\n");
    }

    private static List<String> said(Complaints complaints) {
        return complaints.inOrder().stream().map(Complaint::display).toList();
    }
}
