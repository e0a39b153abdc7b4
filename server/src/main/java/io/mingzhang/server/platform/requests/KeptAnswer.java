package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that was given.
 *
 * @param asked digest of what was asked
 * @param status the HTTP status
 * @param mediaType of the body, if it has one
 * @param location where what was made is found, if it was told
 * @param body what was answered; null when it was too large or too secret to be kept
 */
@SuppressWarnings("ArrayRecordComponent") // read, never changed; digests are compared by their bytes
record KeptAnswer(
        byte[] asked,
        int status,
        @Nullable String mediaType,
        @Nullable String location,
        byte @Nullable [] body) {

    /** Larger answers, such as files, are not kept: that the request was served is. */
    private static final int LARGEST = 1 << 20;

    /** The header that says that nothing was done again. */
    private static final String REPEATED = "X-Repeated";

    /**
     * The answer as it is kept.
     *
     * @param secret whether it holds what nobody may read later, such as a first password
     */
    static KeptAnswer of(byte[] asked, ContentCachingResponseWrapper answer, boolean secret) {
        byte[] body = secret || answer.getContentSize() > LARGEST ? null : answer.getContentAsByteArray();
        return new KeptAnswer(
                asked, answer.getStatus(), answer.getContentType(), answer.getHeader(HttpHeaders.LOCATION), body);
    }

    void writeTo(HttpServletResponse response) throws IOException {
        if (body == null) {
            throw new Refused(ProblemCode.CONFLICT, "这项操作已经完成,但结果没有留存。", "请刷新页面查看;需要文件的,请重新导出。");
        }
        response.setStatus(status);
        response.setHeader(REPEATED, "true");
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        if (mediaType != null) {
            response.setContentType(mediaType);
        }
        response.getOutputStream().write(body);
    }
}
