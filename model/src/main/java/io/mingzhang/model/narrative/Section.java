package io.mingzhang.model.narrative;

import io.mingzhang.kernel.SourceLocation;
import java.util.List;

/**
 * A section of the narrative: what stands under one heading, up to the next.
 *
 * @param path the headings from the top, the last being its own; empty strings for text before any heading
 * @param heading its own heading as printed
 * @param level depth: 1 for a part (第一部分), 2 for 一、, 3 for （一）, 4 for 1.
 * @param paragraphs the paragraphs in order
 * @param statements the figures in them, in reading order
 * @param at where the heading stands
 */
public record Section(
        List<String> path,
        String heading,
        int level,
        List<Paragraph> paragraphs,
        List<Statement> statements,
        SourceLocation at) {

    /**
     * A paragraph.
     *
     * @param text as printed
     * @param at where it begins
     */
    public record Paragraph(String text, SourceLocation at) {}

    public Section {
        path = List.copyOf(path);
        paragraphs = List.copyOf(paragraphs);
        statements = List.copyOf(statements);
    }

    /** The same with other statements in its sentences. */
    public Section withStatements(List<Statement> others) {
        return new Section(path, heading, level, paragraphs, others, at);
    }
}
