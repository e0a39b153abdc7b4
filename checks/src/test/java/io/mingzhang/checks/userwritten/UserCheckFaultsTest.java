package io.mingzhang.checks.userwritten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserCheckFaultsTest {

    @Test
    void everyFaultIsSaidAtOnceWithLineAndColumn() {
        String file = """
                checks:
                  - id: SUM-77
                    titel: 写错的键
                    title: 要求
                    severity: eror
                    scope: row
                    table: 支出总标
                    demand: |
                      row["合计"] > 0 &&
                        rwo["合计"] > 1
                    message: '合计 {row["合计"]}，{row.名称}'
                  - id: LOCAL-002
                    title: 要求
                    scope: form
                    demand: size(indicators)
                    message: "{form.name"
                """;
        assertThat(Written.complaints(file))
                .hasSize(8)
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第2行第9列：编号前缀 SUM 属于内置规则"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第3行第5列：不认识的键“titel”。是否想写“title”？"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第5行第15列：“eror”不是可用的值。是否想写“error”？"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第7行第12列：没有名为“支出总标”的报表种类。是否想写“支出总表”？"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第10行第9列：没有名为“rwo”的变量或函数。是否想写“row”？"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第11行第35列：表达式里有不能用的字符“名”"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第15行第17列：表达式应得出真假值，实为整数"))
                .anySatisfy(said -> assertThat(said).startsWith("local.yaml 第16行第15列：“{”没有对应的“}”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row[\"合计\"] > 0.5             | 表达式里不能用小数",
                "row[\"合计\" > 1               | 表达式缺少“]”",
                "row[\"合计\"] ＞ 1             | 表达式里有不能用的字符“＞”。运算符和标点请用半角",
                "1 + \"a\" == 2                 | 运算“+”不能用于（整数，文字）",
                "fen(12) > 1                    | 函数 fen 不能用于（整数）",
                "row.name.matches(\"(未闭合\")   | 正则表达式的写法不对",
                "has(1 + 1)                     | has( ) 里只能写",
                "row[\"合计\"] >                | 表达式没有写完",
                "合计 > 1                       | 中文名称要写在引号里",
            })
    void faultsOfExpressionsAreToldInChinese(String demand, String said) {
        assertThat(Written.complaints(Written.check("row", demand)))
                .singleElement()
                .asString()
                .contains(said)
                .contains("第5行");
    }

    @Test
    void idsAreUsedOnce() {
        String twice =
                Written.check("row", "true") + Written.check("row", "true").replace("checks:\n", "");
        assertThat(Written.complaints(twice)).singleElement().asString().contains("编号 LOCAL-001 已经用过");
    }

    @Test
    void whatIsNoYamlIsSaidWithItsPlace() {
        assertThat(Written.complaints("checks:\n  - id: A\n   title: B\n"))
                .singleElement()
                .asString()
                .startsWith("local.yaml 第3行");
        assertThat(Written.complaints("")).singleElement().asString().contains("文件是空的");
    }

    @Test
    void anchorsKeysTwiceAndBombsAreRefused() {
        assertThat(Written.complaints("checks: &a [*a]\n")).isNotEmpty();
        assertThat(Written.complaints("checks: []\nchecks: []\n"))
                .anySatisfy(said -> assertThat(said).contains("键“checks”重复"));
    }
}
