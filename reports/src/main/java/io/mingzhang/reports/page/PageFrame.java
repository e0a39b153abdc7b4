package io.mingzhang.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page around the report: its own style and script, and a policy that forbids every other. */
final class PageFrame {

    private final PrintWriter target;

    PageFrame(PrintWriter target) {
        this.target = target;
    }

    void begin() {
        String style = resource("page.css");
        String script = resource("page.js");
        target.print("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
        target.print("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
                + digest(style) + "'; script-src '" + digest(script) + "'; base-uri 'none'; form-action 'none'\">");
        target.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        target.print("<meta name=\"referrer\" content=\"no-referrer\"><title>审查报告 · 明账</title>");
        target.print("<style>" + style + "</style></head><body>\n");
    }

    void write(Markup markup) {
        write(markup.toString());
    }

    void write(String markup) {
        target.print(markup);
        target.print('\n');
    }

    void end() {
        target.print("<script>" + resource("page.js") + "</script></body></html>\n");
        target.flush();
    }

    private static String resource(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
