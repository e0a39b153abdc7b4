package io.mingzhang.standards.classification;

import static io.mingzhang.kernel.ClassificationScheme.DEPARTMENTAL_ECONOMIC;
import static io.mingzhang.kernel.ClassificationScheme.FUNCTIONAL;
import static io.mingzhang.kernel.ClassificationScheme.GOVERNMENT_ECONOMIC;
import static io.mingzhang.kernel.ClassificationScheme.INCOME;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationsTest {

    private static final Classifications CLASSIFICATIONS = Classifications.load();

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void confirmsAPensionItemInEveryRecentYear(int year) {
        Lookup.Found found = (Lookup.Found) find(FUNCTIONAL, "2080505", year);
        assertThat(found.entry().name()).isEqualTo("机关事业单位基本养老保险缴费支出");
        assertThat(found.coverage()).isEqualTo(year == 2024 ? Coverage.EXACT : Coverage.NEIGHBOURING);
        assertThat(found.otherName()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"2022, LIKELY", "2024, CERTAIN", "2026, UNCERTAIN"})
    void saysHowSureAMissingItemIs(int year, Certainty certainty) {
        Lookup.Absent absent = (Lookup.Absent) find(FUNCTIONAL, "2130530", year);
        assertThat(absent.certainty()).isEqualTo(certainty);
        assertThat(absent.nearest()).extracting(entry -> entry.code().digits()).contains("2130550");
    }

    @Test
    void doesNotClaimThatAMissingCodeIsWrongWhereEditionsDiffer() {
        assertThat(((Lookup.Absent) find(FUNCTIONAL, "2120817", 2022)).certainty())
                .isEqualTo(Certainty.UNCERTAIN);
        assertThat(((Lookup.Absent) find(FUNCTIONAL, "2300999", 2024)).certainty())
                .isEqualTo(Certainty.UNCERTAIN);
        assertThat(((Lookup.Absent) find(INCOME, "1039877", 2024)).certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2035, 1999})
    void namesTheNearestEditionForAYearWithout(int year) {
        Lookup.NoEdition none = (Lookup.NoEdition) find(FUNCTIONAL, "2080505", year);
        assertThat(none.nearestEdition()).isEqualTo(year > 2024 ? "2024" : "2009");
        assertThat(CLASSIFICATIONS.classes(FUNCTIONAL, new FiscalYear(year))).isEmpty();
    }

    @Test
    void knowsThatASubjectBeganLater() {
        Lookup.Absent absent = (Lookup.Absent) find(FUNCTIONAL, "2013901", 2022);
        assertThat(absent.outOfForce()).isPresent();
        assertThat(find(FUNCTIONAL, "2013901", 2024)).isInstanceOf(Lookup.Found.class);
    }

    @ParameterizedTest
    @CsvSource({
        "21305, 巩固脱贫衔接乡村振兴, 2022, VARIANT",
        "21305, 扶贫, 2020, VARIANT",
        "21305, 扶贫, 2023, OUTDATED",
        "2080505, 机关事业单位基本养老保, 2022, CLIPPED",
        "20103, 政府办公厅(室)及相关机构事务, 2023, SAME",
        "208, 社會保障和就業支出, 2022, SAME",
        "201, 一般公共预算支出, 2022, DIFFERENT"
    })
    void comparesNames(String digits, String printed, int year, NameAgreement agreement) {
        Lookup.Found found = (Lookup.Found) find(FUNCTIONAL, digits, year);
        assertThat(found.entry().agreement(printed, year)).isEqualTo(agreement);
    }

    @Test
    void isSureOfAWrongNameOnlyWithEvidence() {
        FiscalYear year = new FiscalYear(2022);
        Lookup.Found pension = (Lookup.Found) find(FUNCTIONAL, "2080505", 2022);
        assertThat(CLASSIFICATIONS.wrongName(pension, "机关事业单位职业年金缴费支出", year)).contains(Certainty.CERTAIN);
        assertThat(CLASSIFICATIONS.wrongName(pension, "机关事业单位基本养老保险缴费支出", year)).isEmpty();
        Lookup.Found land = (Lookup.Found) find(FUNCTIONAL, "2120816", 2022);
        assertThat(CLASSIFICATIONS.wrongName(land, "乡村建设行动支出", year)).contains(Certainty.UNCERTAIN);
    }

    @Test
    void recognizesLocalExtensions() {
        Lookup.LocalExtension local = (Lookup.LocalExtension) find(GOVERNMENT_ECONOMIC, "5050201", 2022);
        assertThat(local.base().code().digits()).isEqualTo("50502");
        assertThat(find(DEPARTMENTAL_ECONOMIC, "31080", 2022)).isInstanceOf(Lookup.Absent.class);
        assertThat(find(FUNCTIONAL, "208050501", 2023)).isInstanceOf(Lookup.LocalExtension.class);
    }

    @ParameterizedTest
    @EnumSource(ClassificationScheme.class)
    void everyParentIsThePrefixAndExists(ClassificationScheme scheme) {
        Catalogue catalogue =
                CLASSIFICATIONS.catalogue(scheme, new FiscalYear(2024)).orElseThrow();
        assertThat(catalogue.entries())
                .hasSizeGreaterThan(80)
                .allSatisfy(entry -> entry.code()
                        .parent()
                        .ifPresent(parent -> assertThat(catalogue.entry(parent.digits()))
                                .as(parent.digits())
                                .isPresent()));
    }

    @Test
    void mapsEveryDepartmentalSectionToAnExistingGovernmentSection() {
        FiscalYear year = new FiscalYear(2024);
        Catalogue government =
                CLASSIFICATIONS.catalogue(GOVERNMENT_ECONOMIC, year).orElseThrow();
        for (Entry entry : CLASSIFICATIONS
                .catalogue(DEPARTMENTAL_ECONOMIC, year)
                .orElseThrow()
                .entries()) {
            if (entry.code().level() == 2) {
                assertThat(CLASSIFICATIONS.economicMapping().of(entry.code().digits()))
                        .as(entry.name())
                        .isNotEmpty()
                        .allSatisfy(pair ->
                                assertThat(government.entry(pair.government())).isPresent());
            }
        }
    }

    @Test
    void listsClassesInOrderAndFindsByName() {
        FiscalYear year = new FiscalYear(2023);
        assertThat(CLASSIFICATIONS.classes(FUNCTIONAL, year))
                .hasSize(30)
                .first()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo("一般公共服务支出"));
        assertThat(CLASSIFICATIONS.byName(FUNCTIONAL, "住房公积金", year))
                .extracting(entry -> entry.code().digits())
                .containsExactly("2210201");
    }

    private static Lookup find(ClassificationScheme scheme, String digits, int year) {
        return CLASSIFICATIONS.find(new ClassificationCode(scheme, digits), new FiscalYear(year));
    }
}
