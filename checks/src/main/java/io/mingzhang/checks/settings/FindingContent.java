package io.mingzhang.checks.settings;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What a finding is about in amounts and texts, without places: a line inserted above changes nothing. */
public final class FindingContent {

    private static final int BYTES = 8;

    private FindingContent() {}

    /** Sixteen hexadecimal digits that change when an amount or a text of the finding changes. */
    public static String digest(Finding finding) {
        List<String> figures = finding.participants().stream()
                .map(FindingContent::figure)
                .sorted()
                .toList();
        String relation = finding.problem()
                .relation()
                .map(r -> r.expected().stripTrailingZeros().toPlainString() + "\u0000"
                        + r.found().stripTrailingZeros().toPlainString())
                .orElse("");
        String content = figures.stream().collect(Collectors.joining("\u0001")) + "\u0002" + relation;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** An amount by its value, so that 1,000.00 and 1000.00 are the same; anything else as printed. */
    private static String figure(Participant participant) {
        return participant.label() + "\u0000"
                + participant
                        .amount()
                        .map(amount -> amount.fen().stripTrailingZeros().toPlainString())
                        .orElse(participant.printed());
    }
}
