package io.mingzhang.server.performance.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.declarations.TargetHead;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.performance.declarations.TargetPlaces;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.IndicatorRow.LinkState;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.standards.Standards;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Gathered indicators of a department's declaration against those of its projects. */
class RegisterAgreementTest {

    @Test
    void aGatheredIndicatorSaysWhatItsSourceSays() {
        assertThat(RegisterAgreement.ofLinks(declaration(linked(LinkState.SAME), typed())))
                .isEmpty();
        IndicatorRow changed = linked(LinkState.CHANGED);
        IndicatorRow gone = linked(LinkState.GONE);
        List<Found> found = RegisterAgreement.ofLinks(declaration(changed, gone));
        assertThat(found).extracting(Found::check).containsExactly("DEC-17", "DEC-17");
        assertThat(found.getFirst().at()).containsExactly("indicator/" + changed.id() + "/annual.name");
        assertThat(found.getFirst().message()).contains("《村道修补》", "已修改");
        assertThat(found.getLast().message()).contains("已没有");
    }

    private static IndicatorRow typed() {
        return new IndicatorRow(
                UUID.randomUUID(),
                IndicatorCategory.OUTPUT,
                IndicatorType.QUANTITY,
                1,
                Side.EMPTY,
                new Side("修补里程", "≥20公里", ""),
                null,
                null);
    }

    private static IndicatorRow linked(LinkState state) {
        return typed().linked(new IndicatorRow.Link(UUID.randomUUID(), UUID.randomUUID(), "村道修补", state));
    }

    private static Declaration declaration(IndicatorRow... indicators) {
        NodeRef department = new NodeRef(UUID.randomUUID(), "/1/2/", "315", "晴川市交通局");
        TargetHead head = new TargetHead(
                UUID.randomUUID(),
                new TargetHead.Subject(TargetKind.DEPARTMENT, department.name(), null, 2027, 2029),
                2027,
                department.path(),
                "",
                new TargetPlaces(department, department, department),
                new TargetHead.TemplateRef("E", 1),
                new TargetHead.Standing(0, 1, SubjectState.DRAFT, 0),
                new TargetHead.Amounts(null, null),
                new TargetHead.Changed(Instant.EPOCH, UUID.randomUUID(), "测试"),
                false,
                null);
        return new Declaration(
                head,
                Standards.shipped().declarations().all().getFirst(),
                new DeclaredForm(Map.of(), Map.of(), Map.of(), List.of(), List.of(indicators)));
    }
}
