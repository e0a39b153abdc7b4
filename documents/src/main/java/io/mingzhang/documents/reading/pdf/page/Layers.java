package io.mingzhang.documents.reading.pdf.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a document (optional content) that are switched off when it is opened: nobody sees what is drawn on them.
 * Conditions under which viewers switch layers by themselves are not worked out.
 */
final class Layers {

    private static final COSName SETTINGS = COSName.getPDFName("OCProperties");
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");
    private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The layers as the catalogue of a document sets them. */
    Layers(COSDictionary catalogue) {
        COSDictionary settings = catalogue.getCOSDictionary(SETTINGS);
        COSDictionary usual = settings == null ? null : settings.getCOSDictionary(COSName.D);
        if (settings == null || usual == null) {
            return;
        }
        if (COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
            off.addAll(groups(settings.getDictionaryObject(GROUPS)));
        }
        off.addAll(groups(usual.getDictionaryObject(COSName.OFF)));
        groups(usual.getDictionaryObject(COSName.ON)).forEach(off::remove);
    }

    /**
     * Whether what belongs to it is not shown.
     *
     * @param content a layer, or several with the rule which of them must be on; null where something belongs to none
     */
    boolean hide(@Nullable COSDictionary content) {
        if (content == null || off.isEmpty()) {
            return false;
        }
        if (!MEMBERSHIP.equals(content.getCOSName(COSName.TYPE))) {
            return off.contains(content);
        }
        List<COSDictionary> groups = groups(content.getDictionaryObject(GROUPS));
        if (groups.isEmpty()) {
            return false;
        }
        String policy = content.getNameAsString(POLICY, "AnyOn");
        return !switch (policy) {
            case "AllOn" -> groups.stream().noneMatch(off::contains);
            case "AllOff" -> groups.stream().allMatch(off::contains);
            case "AnyOff" -> groups.stream().anyMatch(off::contains);
            default -> groups.stream().anyMatch(group -> !off.contains(group));
        };
    }

    /** One group or several. */
    private static List<COSDictionary> groups(@Nullable COSBase groups) {
        Stream<? extends COSBase> all =
                groups instanceof COSArray array ? array.toList().stream() : Stream.ofNullable(groups);
        return all.map(Layers::target)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static @Nullable COSBase target(COSBase entry) {
        return entry instanceof COSObject reference ? reference.getObject() : entry;
    }
}
