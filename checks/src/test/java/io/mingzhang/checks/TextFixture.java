package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.FileTrace;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents made of texts: paragraphs of a narrative, fields of forms. */
public final class TextFixture {

    private TextFixture() {}

    /** A document that says these paragraphs under one heading. */
    public static ExaminedDocument prose(String... paragraphs) {
        return TargetFixture.document(List.of(), List.of(), List.of(section(paragraphs)));
    }

    /** A document of a division that says these paragraphs under one heading. */
    public static ExaminedDocument proseOf(String division, String... paragraphs) {
        Disclosure plain = prose(paragraphs).disclosure();
        return with(plain, division, plain.damages(), List.of());
    }

    /** A document with nothing but traces of its file. */
    public static ExaminedDocument traces(FileTrace... traces) {
        return with(prose().disclosure(), "虚构市", List.of(), List.of(traces));
    }

    /** A form in which one field says this. */
    public static ExaminedDocument field(TargetField field, String text) {
        return TargetFixture.project("虚构项目").with(field, text).document();
    }

    /** A document with one form for each of these overviews. */
    public static ExaminedDocument forms(TargetField field, String... texts) {
        List<PerformanceTarget> targets = new ArrayList<>();
        for (String text : texts) {
            int number = targets.size() + 1;
            targets.add(TargetFixture.project("虚构项目" + (char) ('甲' + number))
                    .number(number)
                    .with(field, text)
                    .build());
        }
        return TargetFixture.document(targets.toArray(PerformanceTarget[]::new));
    }

    /** A document that says this on a page whose table could not be cut. */
    public static ExaminedDocument besideUncutTable(String paragraph) {
        SourceLocation at = SourceLocation.ofPage(TableFixture.SOURCE, 3, 1, 1, 1);
        Section section = new Section(
                List.of("一、情况说明"), "一、情况说明", 2, List.of(new Section.Paragraph(paragraph, at)), List.of(), at);
        Disclosure plain =
                TargetFixture.document(List.of(), List.of(), List.of(section)).disclosure();
        Damage uncut = new Damage(Damage.Kind.DOUBTFUL_TABLE, "第 3 页的表格没有边线", "", at);
        return with(plain, "虚构市", List.of(uncut), List.of());
    }

    private static Section section(String... paragraphs) {
        int[] line = {1};
        List<Section.Paragraph> said = Stream.of(paragraphs)
                .map(text -> new Section.Paragraph(text, SourceLocation.ofLine(TableFixture.SOURCE, ++line[0], 1)))
                .toList();
        return new Section(
                List.of("一、情况说明"), "一、情况说明", 2, said, List.of(), SourceLocation.ofLine(TableFixture.SOURCE, 1, 1));
    }

    private static ExaminedDocument with(
            Disclosure plain, String division, List<Damage> damages, List<FileTrace> traces) {
        return new ExaminedDocument(
                new Disclosure(
                        plain.source(),
                        plain.kind(),
                        division,
                        plain.department(),
                        plain.fiscalYear(),
                        plain.contents(),
                        plain.tables(),
                        plain.targets(),
                        plain.narrative(),
                        plain.unrecognized(),
                        damages,
                        traces),
                Standards.shipped());
    }
}
