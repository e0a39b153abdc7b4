package io.mingzhang.acceptance.finalaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Final accounts that are right give no finding however they are laid out, and whichever single figure of tables or text is
 * changed, a contradiction is found in its line.
 */
class FinalAccountsTest {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])\\d+\\.\\d\\d(?!\\d)");
    private static final String NARRATIVE = "第三部分 2024年度部门决算情况说明\n一、";
    private static final int LEAST_MUTANTS = 250;

    private static String national() {
        try (InputStream file =
                Objects.requireNonNull(FinalAccountsTest.class.getResourceAsStream("/finalaccounts/national.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The same accounts as other places publish them. */
    static Stream<String> layouts() {
        String national = national();
        int narrative = national.indexOf(NARRATIVE);
        String tables = national.substring(0, narrative);
        String text = national.substring(narrative);
        String inYuan = FIGURE.matcher(tables)
                .replaceAll(match -> "%,.2f".formatted(new BigDecimal(match.group()).movePointRight(4)))
                .replace("单位：万元", "金额单位：元");
        String blanksForZero = tables.replaceAll("公开(0\\d)表", "财决公开$1表")
                .replaceAll("(?m)^栏次.*\n", "")
                .replaceAll("(?<![\\d.])0\\.00(?!\\d)", "");
        String otherWords = text.replace("2024年度收、支总计982.00万元。", "2024年度收入总计、支出总计均为982.00万元。")
                .replace("占本年支出合计的85.65%", "占支出合计的85.65%")
                .replace("2024年度本年支出合计", "本部门2024年度支出合计")
                .replace("年初预算为800.00万元，支出决算为818.00万元，完成年初预算的102.25%", "年初预算数800.00万元，决算数818.00万元，为年初预算的102.25%");
        return Stream.of(national, inYuan + text, blanksForZero + text, tables + otherWords);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void rightAccountsGiveNoFinding(String text) {
        Examination examined = Examination.of("决算.txt", text);
        assertThat(examined.graveFindings().stream().map(Examination::inOneLine))
                .isEmpty();
        assertThat(examined.document().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
        assertThat(examined.document().tables())
                .extracting(BudgetTable::kind)
                .containsExactly(
                        TableKind.INCOME_EXPENDITURE_SUMMARY,
                        TableKind.INCOME_SUMMARY,
                        TableKind.EXPENDITURE_SUMMARY,
                        TableKind.APPROPRIATION_SUMMARY,
                        TableKind.GENERAL_PUBLIC_EXPENDITURE,
                        TableKind.BASIC_EXPENDITURE_BY_ECONOMIC,
                        TableKind.THREE_PUBLIC,
                        TableKind.FUND_INCOME_EXPENDITURE,
                        TableKind.STATE_CAPITAL_EXPENDITURE);
        assertThat(examined.report().coverage().amounts().perTenThousand()).isEqualTo(10_000);
    }

    @Test
    void everyChangedFigureIsFoundInItsLine() {
        String truth = national();
        List<MatchResult> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(truth);
        while (matcher.find()) {
            if (new BigDecimal(matcher.group()).signum() != 0) {
                figures.add(matcher.toMatchResult());
            }
        }
        List<String> missed = figures.stream()
                .filter(figure -> !isFound(truth, figure))
                .map(figure -> line(truth, figure.start()) + ": " + figure.group())
                .toList();
        assertThat(figures).hasSizeGreaterThan(LEAST_MUTANTS);
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(String truth, MatchResult figure) {
        BigDecimal changed =
                new BigDecimal(figure.group()).add(new BigDecimal(figure.group().length() > 5 ? "7.00" : "3.00"));
        String altered = truth.substring(0, figure.start()) + changed + truth.substring(figure.end());
        int line = line(truth, figure.start());
        return Examination.of("决算.txt", altered).graveFindings().stream()
                .anyMatch(finding -> Examination.lines(finding).contains(line));
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
