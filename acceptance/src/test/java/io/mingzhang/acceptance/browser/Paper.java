package io.mingzhang.acceptance.browser;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.FictionalDepartment;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.documents.fictional.PlantedError;
import io.mingzhang.documents.writing.ConvertedKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A fictional file to be dropped. Each seed is another department, so that the tests do not disturb each other. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Paper(String name, byte[] bytes) {

    private static final FictionalStyle STYLE = FictionalStyles.byId("county");
    private static final int YEAR = 2024;

    static Paper of(String name, String text) {
        return new Paper(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A department's budget with errors of every planted kind. */
    static Paper withErrors(String name, long seed) {
        return of(name, text(seed, PlantedError.ALL));
    }

    static Paper clean(String name, long seed) {
        return of(name, text(seed, List.of()));
    }

    /** The same budget with a part of the errors only, as after a first round of corrections. */
    static Paper halfCorrected(String name, long seed) {
        return of(name, text(seed, PlantedError.ALL.subList(0, PlantedError.ALL.size() / 2)));
    }

    /** This text as a workbook or a Word document. */
    Paper as(ConvertedKind kind) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            kind.write(Examination.read(name, bytes), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(
                name.replaceAll("\\.\\w+$", "." + kind.name().toLowerCase(Locale.ROOT)), written.toByteArray());
    }

    /** This PDF with so many bytes more that no page needs. */
    Paper heavier(int more) {
        byte[] weight = new byte[more];
        new Random(more).nextBytes(weight);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(bytes);
                COSStream stream = file.getDocument().createCOSStream()) {
            try (OutputStream content = stream.createRawOutputStream()) {
                content.write(weight);
            }
            file.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MingzhangWeight"), stream);
            file.save(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(name, written.toByteArray());
    }

    /** This PDF with one page more, of which there is only a picture. */
    Paper withScannedPage() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDPage page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            var scan = LosslessFactory.createFromImage(file, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
            try (var pen = new PDPageContentStream(file, page)) {
                pen.drawImage(scan, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            file.save(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(name, written.toByteArray());
    }

    Paper named(String other) {
        return new Paper(other, bytes);
    }

    private static String text(long seed, List<PlantedError> errors) {
        FictionalDepartment department = FictionalDepartments.of(seed, YEAR, 2, 4, STYLE.granule());
        return STYLE.write(department, PlantedError.plant(errors));
    }
}
