package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.Relationship;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a package that are changed or added, with their ties and declared kinds. Used for one package. */
final class AnnotatedPackage {

    static final String TRANSITIONAL_TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_TIES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String EMPTY_TIES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final OfficePackage file;
    private final Map<String, XmlText> parts = new LinkedHashMap<>();

    AnnotatedPackage(OfficePackage file) {
        this.file = file;
    }

    /** The package with all changes. */
    byte[] copyOf(byte[] original) throws UnreadableDocumentException {
        return PackageCopy.of(original, parts);
    }

    /** The text of a part, to be changed. */
    XmlText part(String name) throws UnreadableDocumentException {
        XmlText known = parts.get(name);
        if (known != null) {
            return known;
        }
        XmlText text = XmlText.of(file, name);
        parts.put(name, text);
        return text;
    }

    /** Adds a part, or replaces what was going to be one. */
    void put(String name, XmlText text) {
        parts.put(name, text);
    }

    /** Whether there are parts that the original does not have. */
    boolean hasNewParts() {
        return !parts.keySet().stream().allMatch(file::has);
    }

    /** A name that no part has. */
    String freeName(String start, String end) {
        int next = 1;
        while (file.has(start + "Mz" + next + end) || parts.containsKey(start + "Mz" + next + end)) {
            next++;
        }
        return start + "Mz" + next + end;
    }

    /** The tie of a part of this kind, if it has one. */
    Optional<Relationship> tied(String part, String type) throws UnreadableDocumentException {
        return file.relationships(part).stream()
                .filter(tie -> tie.type().equals(type) && !tie.external())
                .findFirst();
    }

    /** Adds a tie to a part and returns its id. */
    String tie(String from, String what, String type, String target) throws UnreadableDocumentException {
        int slash = from.lastIndexOf('/') + 1;
        String name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        XmlText ties = parts.get(name);
        if (ties == null) {
            ties = file.has(name) ? part(name) : XmlText.fresh(EMPTY_TIES);
            parts.put(name, ties);
        }
        String id = "mingzhang" + what;
        ties.restart();
        for (Optional<XmlTag> next = ties.next(); next.isPresent(); next = ties.next()) {
            XmlTag tag = next.get();
            String written =
                    "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>".formatted(tag.prefix(), id, type, target);
            if (tag.opens("Relationships") && tag.isEmptyElement()) {
                ties.replace(
                        tag,
                        tag.text().replaceFirst("\\s*/>$", ">") + written + "</" + tag.prefix() + "Relationships>");
            } else if (tag.closes("Relationships")) {
                ties.insert(tag.start(), written);
            }
        }
        return id;
    }

    /** Declares the kind of a part. */
    void declarePart(String part, String contentType) throws UnreadableDocumentException {
        declare("Override PartName=\"/%s\" ContentType=\"%s\"".formatted(part, contentType));
    }

    /** Declares the kind of all parts with an extension, unless the package does. */
    void declareExtension(String extension, String contentType) throws UnreadableDocumentException {
        XmlText types = part("[Content_Types].xml");
        types.restart();
        for (Optional<XmlTag> next = types.next(); next.isPresent(); next = types.next()) {
            if (next.get().opens("Default") && next.get().attribute("Extension").equalsIgnoreCase(extension)) {
                return;
            }
        }
        declare("Default Extension=\"%s\" ContentType=\"%s\"".formatted(extension, contentType));
    }

    private void declare(String said) throws UnreadableDocumentException {
        XmlText types = part("[Content_Types].xml");
        types.restart();
        for (Optional<XmlTag> next = types.next(); next.isPresent(); next = types.next()) {
            if (next.get().closes("Types")) {
                types.insert(next.get().start(), "<" + next.get().prefix() + said + "/>");
            }
        }
    }
}
