package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.server.organization.NodeKind;
import java.util.Arrays;
import java.util.List;

/** The columns of workbooks with organizations, the same for going out and coming in. */
final class ExchangeColumns {

    static final String KIND = "kind";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String SHORT_NAME = "shortName";
    static final String PARENT = "parent";
    static final String DIVISION = "division";
    static final String FROM = "validFrom";
    static final String TO = "validTo";

    static final List<ListColumn> ALL = List.of(
            ListColumn.of(KIND, "类型", "机构类型")
                    .mustBeThere()
                    .oneOf(Arrays.stream(NodeKind.values()).map(NodeKind::label).toList()),
            ListColumn.of(CODE, "编码", "机构编码", "单位编码").mustBeThere(),
            ListColumn.of(NAME, "名称", "机构名称", "单位名称").mustBeThere().wide(40),
            ListColumn.of(SHORT_NAME, "简称").wide(20),
            ListColumn.of(PARENT, "上级编码").mustBeThere(),
            ListColumn.of(DIVISION, "上级所在区划编码", "所属区划编码").wide(20),
            ListColumn.of(FROM, "起始年度").wide(12),
            ListColumn.of(TO, "终止年度").wide(12));

    private ExchangeColumns() {}
}
