package io.mingzhang.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Tells from the screen what a file prints below the boxes that are drawn over its pages. */
record PageBoxes(Window window, PDDocument file) {

    /** What the file prints where the box of this number lies, without blanks. */
    String textBelow(int number) throws IOException {
        Locator box = window.all(".page-sheet .mark")
                .filter(new Locator.FilterOptions().setHas(window.page().getByText(Window.badge(number))))
                .first();
        Locator sheet = box.locator("xpath=ancestor::*[@data-page]");
        BoundingBox drawn = box.boundingBox();
        BoundingBox page = sheet.boundingBox();
        PDPage printed = file.getPage(Integer.parseInt(sheet.getAttribute("data-page")) - 1);
        double perPixel = printed.getCropBox().getWidth() / page.width;
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion(
                "box",
                new Rectangle2D.Double(
                        (drawn.x - page.x) * perPixel - 1,
                        (drawn.y - page.y) * perPixel - 1,
                        drawn.width * perPixel + 2,
                        drawn.height * perPixel + 2));
        areas.extractRegions(printed);
        return plain(areas.getTextForRegion("box"));
    }

    /** Without blanks and the differences of form that fonts make. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
