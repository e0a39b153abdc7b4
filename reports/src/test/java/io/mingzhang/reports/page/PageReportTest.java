package io.mingzhang.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.run.Audited;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageReportTest {

    @Test
    void everyLinkLeadsToAPlaceOfThePageAndNoPlaceHasTwoNames() throws Exception {
        Document page = page(Examined.countyWithErrors());
        List<Element> all = elements(page, "*");
        Set<String> ids = new HashSet<>();
        all.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        assertThat(elements(page, "a"))
                .hasSizeGreaterThan(100)
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void everyFindingStandsThereWithItsSeverityAndEveryFigureOfOneLeadsToItsCell() throws Exception {
        Audited document = Examined.countyWithErrors();
        Document page = page(document);
        List<Element> findings = elements(page, "article");
        assertThat(findings).hasSameSizeAs(document.findings());
        assertThat(findings.stream()
                        .filter(finding -> finding.getAttribute("data-severity").equals("error")))
                .hasSize(Math.toIntExact(document.report().count(Severity.ERROR)));
        Finding first = document.findings().getFirst();
        assertThat(findings.getFirst().getTextContent())
                .contains(
                        first.checkId(),
                        first.problem().message(),
                        first.problem().remedy(),
                        first.fingerprint());
        assertThat(findings.getFirst().getElementsByTagName("a").getLength())
                .isEqualTo(first.participants().size());
    }

    @Test
    void markedCellsShowWhatTheDocumentPrintsAndLeadBack() throws Exception {
        Document page = page(Examined.countyWithErrors());
        assertThat(elements(page, "mark")).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.getElementsByTagName("a").getLength()).isPositive();
            assertThat(mark.getTextContent()).isNotBlank();
        });
    }

    @Test
    void aCleanDocumentSaysSo() throws Exception {
        Document page = page(Examined.countyClean());
        assertThat(elements(page, "article")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("没有疑点");
    }

    @Test
    void textOfADocumentNeverBecomesMarkup(@TempDir Path folder) throws Exception {
        String text = Files.readString(Path.of("../examples/county-with-errors.txt"))
                .replace("高标准农田管护", "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;");
        Path hostile = Files.writeString(folder.resolve("<b>x.txt"), text);
        Document page = page(Examined.of(hostile));
        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "b").stream().map(Element::getTextContent)).doesNotContain("x");
        assertThat(elements(page, "*"))
                .allSatisfy(element -> IntStream.range(
                                0, element.getAttributes().getLength())
                        .forEach(i -> assertThat(element.getAttributes().item(i).getNodeName())
                                .doesNotStartWith("on")
                                .isNotEqualTo("style")));
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void needsNothingFromOutsideAndForbidsEverythingElse() {
        String text = text(Examined.countyWithErrors());
        assertThat(text)
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", "src=\"", "@import", "url(");
    }

    private static String text(Audited... documents) {
        StringWriter text = new StringWriter();
        Examined.report(new PageReport(new PrintWriter(text), Severity.INFO, documents.length, "2026年1月5日"), documents);
        return text.toString();
    }

    /** The page as XML: it is, but for style, script and the elements without content. */
    private static Document page(Audited... documents) throws Exception {
        String xml = text(documents)
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<script>\\s*\"use strict.*?</script>", "")
                .replaceAll("<(meta|input|br)([^>]*)>", "<$1$2/>")
                .replaceAll(" (hidden|open|checked)(?=[ />])", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
