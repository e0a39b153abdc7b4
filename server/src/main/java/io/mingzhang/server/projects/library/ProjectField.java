package io.mingzhang.server.projects.library;

import java.util.Arrays;
import java.util.Optional;

/** The short fields of a project that people fill in, with the column each is kept in. */
public enum ProjectField {
    /** How it is called. */
    NAME("项目名称", "name", Form.TEXT, 60),
    /** Its kind, as a code. */
    KIND("项目类别", "kind", Form.TEXT, 20),
    /** Its nature, as a code. */
    NATURE("项目属性", "nature", Form.TEXT, 20),
    /** 1 or 2. */
    LEVEL("项目级次", "level", Form.NUMBER, 1),
    /** The project of level 1 it belongs to, as an id. */
    PARENT("所属一级项目", "parent_id", Form.ID, 36),
    /** The office of the finance department, as an id. */
    OFFICE("业务处室", "office_id", Form.ID, 36),
    /** The fiscal year of its first budget. */
    FIRST_YEAR("首个预算年度", "fiscal_year", Form.NUMBER, 4),
    /** The day it starts. */
    STARTS("开始日期", "starts", Form.DATE, 10),
    /** The day it ends. */
    ENDS("完成日期", "ends", Form.DATE, 10),
    /** Its money over all years, in fen. */
    TOTAL("项目总额", "total_fen", Form.MONEY, 15),
    /** The duty of the unit it serves. */
    DUTY("职能职责", "duty", Form.TEXT, 200),
    /** A code of the functional classification of its year. */
    FUNCTION("支出功能分类", "function_code", Form.TEXT, 7),
    /** The entry in the catalogue of special funds. */
    SPECIAL_FUND("专项资金目录", "special_fund", Form.TEXT, 100),
    /** The code of the transfer project of the level above. */
    UPPER_CODE("上级转移支付项目编码", "upper_code", Form.TEXT, 40),
    /** How its money is distributed, as a code. */
    DISTRIBUTION("分配方式", "distribution", Form.TEXT, 20),
    /** Who leads it. */
    LEADER("项目负责人", "leader", Form.TEXT, 30),
    /** His telephone number. */
    PHONE("联系电话", "phone", Form.TEXT, 40),
    /** What it is marked as, as codes joined by commas. */
    FLAGS("项目标识", "flags", Form.LIST, 400),
    /** Labels joined by commas. */
    LABELS("热点分类", "labels", Form.LIST, 400);

    private final String label;
    private final String column;
    private final Form form;
    private final int longest;

    ProjectField(String label, String column, Form form, int longest) {
        this.label = label;
        this.column = column;
        this.form = form;
        this.longest = longest;
    }

    /** What kind of value a field holds, and how the database is given it as text. */
    enum Form {
        /** Words; nothing is an empty text. */
        TEXT("coalesce(:%s, '')"),
        /** A whole number. */
        NUMBER("cast(:%s as int)"),
        /** The id of something. */
        ID("cast(:%s as uuid)"),
        /** A day. */
        DATE("cast(:%s as date)"),
        /** An amount in fen. */
        MONEY("cast(:%s as bigint)"),
        /** Some words. */
        LIST("coalesce(string_to_array(:%s, ','), '{}')");

        private final String expression;

        Form(String expression) {
            this.expression = expression;
        }
    }

    /** The Chinese name users see. */
    public String label() {
        return label;
    }

    /** The column of {@code projects.project} it is kept in. */
    public String column() {
        return column;
    }

    /** The most characters. */
    public int longest() {
        return longest;
    }

    /** Where its value stands among the cells of a project. */
    public String cell() {
        return CellKey.FIELD + "/" + name();
    }

    /** Whether several values can be given. */
    public boolean isList() {
        return form == Form.LIST;
    }

    Form form() {
        return form;
    }

    /** The value for a statement, from a parameter of this name. */
    String value(String parameter) {
        return form.expression.formatted(parameter);
    }

    static Optional<ProjectField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
