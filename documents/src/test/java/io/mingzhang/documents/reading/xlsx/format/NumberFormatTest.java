package io.mingzhang.documents.reading.xlsx.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts were read off LibreOffice 7.4 (sheet saved as text as shown), where it knows the format. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "General | 2080505 | 2080505",
                "General | 0.5 | 0.5",
                "General | 123456789.12 | 123456789.1",
                "General | 123456789012 | 1.23457E+11",
                "General | 0.0000001 | 0.0000001",
                "0 | 1234.5 | 1235",
                "0.00 | 1.005 | 1.01",
                "0.00 | -0.001 | -0.00",
                "#,##0.00 | -1234.567 | -1,234.57",
                "#,##0.00_ | 12345678 | 12,345,678.00",
                "0.00_);(0.00) | -1234.567 | (1234.57)",
                "#,##0.00;-#,##0.00;~~\"-\"~~ | 0 | -",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ | 0 | -",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ | -12.345 | -12.35",
                "0!.0, | 12345678 | 1234.6",
                "0\\.0,\"万元\" | 99999.995 | 10.0万元",
                "0\\.0000 | 12345678 | 1234.5678",
                "#,##0.00, | 12345678 | 12,345.68",
                "0.00,, | 123456789.12 | 123.46",
                "0.00% | 0.045 | 4.50%",
                "0.00E+00 | 12345678 | 1.23E+07",
                "##0.0E+0 | 12345678 | 12.3E+6",
                "# ?/? | 0.5 | 1/2",
                "# ??/?? | 12.345 | 12 10/29",
                "0.0# | 12.345 | 12.35",
                "#.## | 0.5 | .5",
                "00000 | 12.345 | 00012",
                "000-0000 | 2080505 | 208-0505",
                "\"合计\"0.00\"元\" | 12.345 | 合计12.35元",
                "[>=10000]0.0,\"千\";0 | 12345678 | 12345.7千",
                "[>=10000]0.0,\"千\";0 | 12.345 | 12",
                "[<1]0.00%;0.0 | 0.5 | 50.00%",
                "[<1]0.00%;0.0 | 12.345 | 12.3",
                "[Red]0.00 | 1 | 1.00",
                "[$¥-804]#,##0.00 | 1234.5 | ¥1,234.50",
                "+0.00;-0.00 | 1234.5 | +1234.50",
                ".00 | 0.5 | .50",
                "yyyy/m/d | 45292 | 2024/1/1",
                "yyyy\"年\"m\"月\" | 45292.75 | 2024年1月",
                "yyyy\"年\"m\"月\"d\"日\" | 61 | 1900年3月1日",
                "yyyy-mm-dd hh:mm:ss | 45292.75 | 2024-01-01 18:00:00",
                "h:mm AM/PM | 45292.75 | 6:00 PM",
                "[h]:mm | 59 | 1416:00",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 45292 | 二〇二四年一月一日",
                "上午/下午h\"时\"mm\"分\" | 45292.75 | 下午6时00分",
                "aaaa | 45292 | 星期一",
            })
    void printsAsASpreadsheetDoes(String code, String value, String printed) {
        String plainCode = code.replace("~~", "");
        assertThat(NumberFormat.of(plainCode, false)
                        .print(new BigDecimal(value))
                        .text()
                        .strip())
                .isEqualTo(printed);
    }

    @Test
    void daysOf1904CountFromTheirOwnFirstDay() {
        NumberFormat format = NumberFormat.of("yyyy/m/d", true);
        assertThat(format.print(new BigDecimal("43830")).text()).isEqualTo("2024/1/1");
    }

    @Test
    void saysWhetherDigitsWereLeftOut() {
        NumberFormat twoDecimals = NumberFormat.of("0.00", false);
        assertThat(twoDecimals.print(new BigDecimal("12.34")).exact()).isTrue();
        assertThat(twoDecimals.print(new BigDecimal("12.345")).exact()).isFalse();
        assertThat(NumberFormat.of("0.00,", false)
                        .print(new BigDecimal("12340"))
                        .exact())
                .isTrue();
    }

    @Test
    void textGoesThroughItsOwnSection() {
        assertThat(NumberFormat.of("0.00;-0.00;0;\"（\"@\"）\"", false).print("合计"))
                .isEqualTo("（合计）");
        assertThat(NumberFormat.of("0.00", false).print("合计")).isEqualTo("合计");
    }

    @Test
    void threeSemicolonsHideEverything() {
        NumberFormat hidden = NumberFormat.of(";;;", false);
        assertThat(hidden.hidesNumbers()).isTrue();
        assertThat(hidden.print(BigDecimal.TEN).text()).isEmpty();
    }

    /** Apache POI as a second opinion, for formats in which it is known to follow Excel. */
    @Test
    void agreesWithPoiOnAmounts() {
        DataFormatter poi = new DataFormatter(Locale.CHINA);
        List<String> codes = List.of("0", "0.00", "#,##0", "#,##0.00", "0.00_);(0.00)", "0.00%", "#,##0.0000", "0.000");
        for (String code : codes) {
            NumberFormat format = NumberFormat.of(code, false);
            for (int i = -400; i < 400; i++) {
                BigDecimal value = BigDecimal.valueOf(i * 7_919L, i % 4 + 3);
                String other = poi.formatRawCellContents(value.doubleValue(), 1, code);
                assertThat(format.print(value).text().strip())
                        .as(code + " " + value)
                        .isEqualTo(other.strip());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"[", "\"", "\\", "0.0.0", "[h", ";;;;;;", "E+", "/", "?/", "_", "*", "[>]0", "@@", "[DBNum9]0"})
    void anyCodePrintsSomethingOrNothingButNeverFails(String code) {
        NumberFormat format = NumberFormat.of(code, false);
        assertThat(format.print(new BigDecimal("-12345.678")).text()).isNotNull();
        assertThat(format.print("文字")).isNotNull();
    }
}
