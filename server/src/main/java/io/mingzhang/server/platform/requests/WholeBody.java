package io.mingzhang.server.platform.requests;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A request whose body was received whole before anything is done, so that it can be told from another. */
final class WholeBody extends HttpServletRequestWrapper {

    private final byte[] body;

    /** Receives the body; how much that may be is bounded before. */
    WholeBody(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readAllBytes();
    }

    /** What was asked: method, address and body; equal for requests that ask the same. */
    byte[] asked() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String query = getQueryString() == null ? "" : "?" + getQueryString();
            digest.update((getMethod() + " " + getRequestURI() + query + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Received(new ByteArrayInputStream(body));
    }

    private static final class Received extends ServletInputStream {

        private final ByteArrayInputStream rest;

        private Received(ByteArrayInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return rest.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return rest.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Bodies received whole are read at once");
        }
    }
}
