package io.mingzhang.documents.reading.office;

import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook or Word document as a package of parts. Part names are without leading slash and compared without case. Not
 * shared between threads.
 */
public final class OfficePackage implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a package.
     *
     * @throws UnreadableDocumentException when the bytes are no complete ZIP file, or one out of bounds
     */
    public static OfficePackage open(byte[] bytes) throws UnreadableDocumentException {
        try {
            OfficePackage opened =
                    new OfficePackage(ZipFile.builder().setByteArray(bytes).get());
            opened.index();
            return opened;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocumentException(Refusal.corrupt("压缩包不完整"));
        }
    }

    private void index() throws UnreadableDocumentException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (parts.size() >= ReadLimits.MAX_PARTS) {
                throw new UnreadableDocumentException(Refusal.hostile("部件超过 %d 个".formatted(ReadLimits.MAX_PARTS)));
            }
            if (parts.putIfAbsent(key(entry.getName()), entry) != null && !entry.isDirectory()) {
                throw new UnreadableDocumentException(Refusal.corrupt("压缩包中有重名部件 " + entry.getName()));
            }
        }
    }

    /** The names of all parts in the order of the file. */
    public List<String> partNames() {
        return parts.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The XML of a part. */
    public PartXml xml(String part) throws UnreadableDocumentException {
        return new PartXml(part, stream(part));
    }

    /** The bytes of a part, bounded by {@link ReadLimits}. */
    public InputStream stream(String part) throws UnreadableDocumentException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new UnreadableDocumentException(Refusal.corrupt("缺少部件 " + part));
        }
        try {
            return new BoundedInput(zip.getInputStream(entry), entry.getCompressedSize());
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocumentException(Refusal.corrupt("部件 " + part + " 无法解压"));
        }
    }

    /** The name of the main part: the workbook or the document; empty when the package is neither. */
    public Optional<String> mainPart() throws UnreadableDocumentException {
        return relationships("").stream()
                .filter(tie -> tie.type().equals("officeDocument") && !tie.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** The content type of a part as declared, empty when none is. */
    public String contentType(String part) throws UnreadableDocumentException {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String byExtension = "";
        try (PartXml xml = xml("[Content_Types].xml")) {
            while (xml.next()) {
                if (xml.isStart("Override") && key(xml.attribute("PartName")).equals(key(part))) {
                    return xml.attribute("ContentType");
                }
                if (xml.isStart("Default") && xml.attribute("Extension").equalsIgnoreCase(extension)) {
                    byExtension = xml.attribute("ContentType");
                }
            }
        }
        return byExtension;
    }

    /** The ties of a part, empty when it has none; of the package itself for the empty name. */
    public List<Relationship> relationships(String part) throws UnreadableDocumentException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relationship> ties = new ArrayList<>();
        if (!has(name)) {
            return ties;
        }
        try (PartXml xml = xml(name)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    ties.add(relationship(xml, part));
                }
            }
        }
        return ties;
    }

    private static Relationship relationship(PartXml xml, String part) {
        String type = xml.attribute("Type");
        boolean external = xml.attribute("TargetMode").equals("External");
        String target = xml.attribute("Target");
        return new Relationship(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(part, target),
                external);
    }

    /** The name of a part that another part calls so. */
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? target : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException odd) { // blanks and the like: take it as it stands
            return target.replaceFirst("^/+", "");
        }
    }

    private static String key(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // It is read from memory.
        }
    }
}
