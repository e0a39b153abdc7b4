package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.kernel.Severity;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** The colours of marks, the gravest first: a light one for what is highlighted, a dark one for the sign beside it. */
enum Tint {
    /** Where an error is to be put right. */
    ERROR("FFB3B3", "C62828"),
    /** Where a warning stands. */
    WARNING("FFD699", "B25E00"),
    /** Where something is hinted at. */
    INFO("FFF3A0", "7A6A00"),
    /** What a remark at another place is compared with. */
    RELATED("BFDDFF", "1F5FA8");

    private final String light;
    private final String dark;

    Tint(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    static Tint of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The colour of the highlight, as six hexadecimal digits. */
    String light() {
        return light;
    }

    /** The colour of the sign, as six hexadecimal digits. */
    String dark() {
        return dark;
    }

    /** The parts of the light colour as operands of a page. */
    List<String> operands() {
        return List.of(part(0), part(2), part(4));
    }

    private String part(int from) {
        return Hundredths.text(Integer.parseInt(light.substring(from, from + 2), 16) * 100 / 255);
    }

    /** The light colour as an entry of an annotation. */
    COSArray entry() throws java.io.IOException {
        COSArray entry = new COSArray();
        for (String part : operands()) {
            entry.add(new COSFloat(part));
        }
        return entry;
    }
}
