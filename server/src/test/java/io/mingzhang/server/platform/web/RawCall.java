package io.mingzhang.server.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A request written byte by byte, as no well-behaved client would: with any Host, any path, any header. */
final class RawCall {

    private RawCall() {}

    /** Sends a request line and headers (without Connection), then the body, and reads until the server closes. */
    @SuppressWarnings("AddressSelection") // an address, not a name
    static RawAnswer send(int port, String head, String body) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String request = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return RawAnswer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record RawAnswer(int status, List<String> head, String body) {

        static RawAnswer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            List<String> head = text.substring(0, end).lines().toList();
            return new RawAnswer(Integer.parseInt(head.getFirst().split(" ")[1]), head, text.substring(end + 4));
        }

        Optional<String> header(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                            .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }
}
