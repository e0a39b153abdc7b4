package io.mingzhang.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Kinds of files told by their first bytes, which a reader of text refuses by name.
 *
 * @param kind the kind in Chinese
 * @param start the bytes it begins with, one character each (Latin-1)
 * @param remedy what the user can do
 */
public record FileSignature(String kind, String start, String remedy) {

    private static final String OFFICE = "请用 Word、Excel 或 WPS 另存为 docx 或 xlsx 后重试";
    private static final String PICTURE = "图片要先做文字识别；请提供文本";
    private static final String ARCHIVE = "请先解压，再逐个提供其中的文件";

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int PDF_WITHIN = 1024;

    private static final List<FileSignature> KNOWN = List.of(
            of("ZIP 压缩包", "PK\u0003\u0004", ARCHIVE),
            of("空的 ZIP 压缩包", "PK\u0005\u0006", ARCHIVE),
            hex("旧版 Word 或 Excel 文件（doc、xls）", OFFICE, 0xD0, 0xCF, 0x11, 0xE0),
            of("RTF 文件", "{\\rtf", "请用文字处理软件另存为纯文本"),
            of("RAR 压缩包", "Rar!", ARCHIVE),
            hex("7z 压缩包", ARCHIVE, 0x37, 0x7A, 0xBC, 0xAF),
            hex("gzip 压缩包", ARCHIVE, 0x1F, 0x8B),
            hex("PNG 图片", PICTURE, 0x89, 0x50, 0x4E, 0x47),
            hex("JPEG 图片", PICTURE, 0xFF, 0xD8, 0xFF),
            of("GIF 图片", "GIF8", PICTURE),
            hex("TIFF 图片", PICTURE, 0x49, 0x49, 0x2A, 0x00),
            hex("TIFF 图片", PICTURE, 0x4D, 0x4D, 0x00, 0x2A),
            hex("程序文件", "请检查是否选错了文件", 0x7F, 0x45, 0x4C, 0x46));

    /** The kind of file these bytes begin with, when it is a known one. */
    public static Optional<FileSignature> of(byte[] content) {
        return KNOWN.stream().filter(signature -> signature.begins(content)).findFirst();
    }

    /** Whether the bytes begin as a ZIP file: a workbook, a Word document, an archive. */
    public static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Whether the bytes are a PDF; some programs write a few bytes before its mark. */
    public static boolean isPdf(byte[] content) {
        for (int i = 0; i + PDF.length <= Math.min(content.length, PDF_WITHIN); i++) {
            if (Arrays.equals(content, i, i + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is an Office file protected by a password: an OLE2 container that holds an encrypted package ([MS-OFFCRYPTO],
     * 2.3.4).
     */
    public static boolean isEncryptedOffice(byte[] content) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        boolean container = content.length > 3 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
        for (int i = 0; container && i + name.length <= content.length; i += 2) {
            if (Arrays.equals(content, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /** Why it is refused. */
    public Refusal refusal() {
        return Refusal.unsupported(kind, remedy);
    }

    private boolean begins(byte[] content) {
        if (content.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((content[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static FileSignature of(String kind, String start, String remedy) {
        return new FileSignature(kind, start, remedy);
    }

    private static FileSignature hex(String kind, String remedy, int... start) {
        StringBuilder bytes = new StringBuilder();
        for (int value : start) {
            bytes.append((char) value);
        }
        return new FileSignature(kind, bytes.toString(), remedy);
    }
}
