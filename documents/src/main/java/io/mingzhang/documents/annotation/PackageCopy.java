package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes a package anew: untouched parts as the compressed bytes they were, changed parts in their place, new ones behind. */
final class PackageCopy {

    /** 1980-01-01, the first day a ZIP file knows. */
    private static final long NO_TIME = 315_532_800_000L;

    private PackageCopy() {}

    static byte[] of(byte[] original, Map<String, XmlText> parts) throws UnreadableDocumentException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length + (1 << 16));
        Set<String> written = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(original).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String key = key(entry.getName());
                Optional<XmlText> changed = changed(parts, key);
                if (changed.isPresent()) {
                    write(out, entry.getName(), entry.getTime(), changed.get());
                    written.add(key);
                } else {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
            for (Map.Entry<String, XmlText> part : parts.entrySet()) {
                if (!written.contains(key(part.getKey())) && zip.getEntry(part.getKey()) == null) {
                    write(out, part.getKey(), NO_TIME, part.getValue());
                }
            }
        } catch (IOException broken) {
            throw new UnreadableDocumentException(Refusal.corrupt("压缩包不完整"));
        }
        return bytes.toByteArray();
    }

    private static Optional<XmlText> changed(Map<String, XmlText> parts, String key) {
        return parts.entrySet().stream()
                .filter(part ->
                        key(part.getKey()).equals(key) && part.getValue().isChanged())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void write(ZipArchiveOutputStream out, String name, long time, XmlText text) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(time);
        out.putArchiveEntry(entry);
        out.write(text.bytes());
        out.closeArchiveEntry();
    }

    private static String key(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
