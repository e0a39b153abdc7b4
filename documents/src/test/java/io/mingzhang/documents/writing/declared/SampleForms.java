package io.mingzhang.documents.writing.declared;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fictional forms of every template with something in every cell that can hold something. */
public final class SampleForms {

    private static final String WHY = "为落实农村饮水安全要求，对全区38个行政村的水源地、管网和净水设施进行改造，提高供水保证率。";

    private SampleForms() {}

    /** A form with two indicators of each second level. */
    public static FilledForm of(DeclarationTemplate template) {
        return of(template, 2);
    }

    /** A form with so many indicators of each second level; the second level 经济效益 stays blank. */
    public static FilledForm of(DeclarationTemplate template, int each) {
        Map<String, String> goals = new HashMap<>();
        template.goals()
                .labels()
                .keySet()
                .forEach(period -> goals.put(
                        period, (period.equals("ANNUAL") ? "本年" : "三年") + "完成管网改造120公里，惠及群众5.6万人，水质达标率稳定在98%以上。"));
        return new FilledForm(
                "农村饮水安全巩固提升工程",
                printed(template),
                AmountUnit.valueOf(template.unit()),
                fields(template),
                funding(template),
                goals,
                List.of(
                        new FilledForm.Task("", "保障机构运转", "人员工资和日常公用", "500000000", "500000000", ""),
                        new FilledForm.Task("", "农村饮水安全", "改造管网与净水设施", "1200000000", "1000000000", "200000000")),
                rows(template, each));
    }

    @SuppressWarnings("NullAway") // a form without money or tasks stays so
    private static DeclarationTemplate printed(DeclarationTemplate template) {
        Map<String, String> labels = new java.util.LinkedHashMap<>();
        template.goals().labels().forEach((period, label) -> labels.put(period, filled(label)));
        FormParts.Goals goals = template.goals();
        return new DeclarationTemplate(
                template.id(),
                template.version(),
                template.name(),
                template.variant(),
                template.basedOn(),
                template.wholeDepartment(),
                filled(template.title()),
                filled(template.yearLine()),
                template.unit(),
                template.decimals(),
                template.periods(),
                template.fieldRows(),
                template.funding(),
                template.texts(),
                template.tasks(),
                new FormParts.Goals(goals.label(), labels, goals.required(), goals.numbered()),
                template.indicators(),
                template.footer());
    }

    private static String filled(String text) {
        return text.replace("{division}", "云溪市")
                .replace("{department}", "云溪市水务局")
                .replace("{year}", "2027")
                .replace("{from}", "2027")
                .replace("{to}", "2029");
    }

    private static Map<String, String> fields(DeclarationTemplate template) {
        Map<String, String> fields = new HashMap<>();
        template.fieldRows().forEach(row -> row.forEach(field -> fields.put(field.key(), field(field))));
        template.texts().forEach(text -> fields.put(text.key(), "关于" + text.label() + "，" + WHY.repeat(2)));
        template.footer().forEach(field -> fields.put(field.key(), text(field.key())));
        return fields;
    }

    private static String field(FormParts.FieldCell field) {
        return field.choices().isEmpty() ? text(field.key()) : field.choices().getLast();
    }

    private static String text(String key) {
        return switch (TargetField.valueOf(key)) {
            case PROJECT_NAME -> "农村饮水安全巩固提升工程";
            case DEPARTMENT, DEPARTMENT_NAME -> "云溪市水务局";
            case UNIT -> "云溪市农村供水服务中心";
            case PERIOD -> "3年";
            case START_DATE -> "2027-01-01";
            case END_DATE -> "2029-12-31";
            case PERSON_IN_CHARGE -> "林守拙";
            case CLERK -> "周明远";
            case PHONE -> "0990-0000000";
            case FILLED_ON -> "20261121";
            default -> "";
        };
    }

    private static Map<String, String> funding(DeclarationTemplate template) {
        Map<String, String> funding = new HashMap<>();
        FormParts.Funding block = template.funding();
        if (block != null) {
            long fen = 1_230_000_00L;
            for (FormParts.FundingLine line : block.rows()) {
                for (String period : line.labels().keySet()) {
                    fen += 10_000_00L;
                    funding.put(period + "/" + line.source(), line.source().equals("OTHER") ? "0" : Long.toString(fen));
                }
            }
        }
        return funding;
    }

    private static List<FilledForm.Row> rows(DeclarationTemplate template, int each) {
        boolean standard = !template.indicators().columns().standard().isEmpty();
        boolean twice = template.indicators().valueLabels().size() > 1;
        List<FilledForm.Row> rows = new ArrayList<>();
        for (FormParts.CategoryRows category : template.indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                for (int i = 0; i < each && !type.type().equals("ECONOMIC"); i++) {
                    String name = "改造供水管网长度" + rows.size();
                    String by = standard ? "按批复方案" : "";
                    FilledForm.Side annual = new FilledForm.Side(name, "≥" + (120 + i) + "公里", by);
                    FilledForm.Side whole = new FilledForm.Side(name, "≥" + (360 + i) + "公里", by);
                    rows.add(new FilledForm.Row(
                            "",
                            IndicatorCategory.valueOf(category.category()),
                            IndicatorType.valueOf(type.type()),
                            twice ? whole : FilledForm.Side.EMPTY,
                            annual));
                }
            }
        }
        return rows;
    }

    /** The periods of the columns for indicators. */
    static List<TargetPeriod> periods(DeclarationTemplate template) {
        return template.indicators().valueLabels().keySet().stream()
                .map(TargetPeriod::valueOf)
                .toList();
    }
}
