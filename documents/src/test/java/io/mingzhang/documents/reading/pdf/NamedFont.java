package io.mingzhang.documents.reading.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A font of which only the name is in the file, and a page written in it. */
final class NamedFont {

    private NamedFont() {}

    /** The font, whose codes are those of an encoding of a character collection. */
    static COSDictionary of(String encoding, String ordering) {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, ordering);
        system.setInt(COSName.SUPPLEMENT, 2);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, "SimSun");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        var descendants = new COSArray();
        descendants.add(glyphs);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** The bytes of a file with one page, on which the font is called F. */
    static byte[] page(PDDocument file, COSDictionary font, String drawn) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        page.setResources(new PDResources());
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        page.setContents(stream(file, drawn));
        var out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    static PDStream stream(PDDocument file, String content) throws IOException {
        return new PDStream(file, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
