package io.mingzhang.server.platform.downloads;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends files that are made on demand: in turn, as attachments under Chinese names, complete before the first byte. */
@Component
public class Downloads {

    private final ExportSlots slots;

    Downloads(ExportSlots slots) {
        this.slots = slots;
    }

    /** Makes a file when its turn comes, and sends it. */
    public void send(String name, String mediaType, Supplier<SpooledFile> making, HttpServletResponse response)
            throws IOException {
        try (SpooledFile file = slots.inTurn(making)) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(mediaType);
            response.setContentLengthLong(file.size());
            file.sendTo(response.getOutputStream());
        }
    }

    /** Does other work of the same kind in its turn: reading a document takes a processor and memory as well. */
    public <T> T inTurn(Supplier<T> work) {
        return slots.inTurn(work);
    }
}
