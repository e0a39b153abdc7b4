package io.mingzhang.checks;

/** The kinds of checks (domain checks, sections A to L). */
public enum CheckCategory {
    /** Sums inside one table. */
    WITHIN_TABLE("表内勾稽"),
    /** Between tables. */
    ACROSS_TABLES("表间勾稽"),
    /** Between tables or narrative and forms. */
    ACROSS_FORMS("表单勾稽"),
    /** Classification codes. */
    CODES("科目代码"),
    /** Figures in sentences. */
    NARRATIVE("文数一致"),
    /** Arithmetic inside a form. */
    WITHIN_FORM("申报表内勾稽"),
    /** Quality of indicators. */
    INDICATORS("指标质量"),
    /** Required fields. */
    REQUIRED("必填项"),
    /** Left from the template. */
    PLACEHOLDERS("模板残留"),
    /** Wording. */
    TEXT("文字质量"),
    /** Accidents of disclosure. */
    DISCLOSURE("公开风险"),
    /** The file itself: what it stores beside what it prints. */
    FILE("文件质量"),
    /** Between several documents. */
    TOGETHER("多文件勾稽"),
    /** Written by a bureau itself. */
    LOCAL("自定规则");

    private final String label;

    CheckCategory(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
