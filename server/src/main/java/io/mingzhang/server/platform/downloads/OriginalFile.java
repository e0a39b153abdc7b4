package io.mingzhang.server.platform.downloads;

import io.mingzhang.server.platform.files.Sha256;
import io.mingzhang.server.platform.files.Stored;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.web.Refused;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file as somebody brought it: always an attachment without a kind, since a browser must not show what was uploaded as a
 * page of ours. A browser that has it already is told so, after the right to it was asked for again. A part of it can be asked
 * for by one range of bytes, so that the pages of a large file are seen before all of it has come.
 */
public final class OriginalFile {

    private OriginalFile() {}

    /** The answer to a request for a file. */
    public static ResponseEntity<Resource> answer(
            StoredFiles files, Sha256 content, String fileName, HttpHeaders asked) {
        String tag = "\"" + content.hex() + "\"";
        CacheControl kept = CacheControl.noCache().cachePrivate();
        if (asked.getIfNoneMatch().contains(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(kept)
                    .build();
        }
        Stored stored = files.find(content).orElseThrow(() -> Refused.notFound("文件"));
        ByteRange wanted = ByteRange.asked(asked, tag, stored.size());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(wanted.status())
                .eTag(tag)
                .cacheControl(kept)
                .varyBy(HttpHeaders.COOKIE)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes");
        wanted.told().ifPresent(told -> answer.header(HttpHeaders.CONTENT_RANGE, told));
        if (wanted.length() == 0) {
            return answer.build();
        }
        String disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(wanted.length())
                .body(new InputStreamResource(files.open(content, wanted.from(), wanted.to())));
    }
}
