package io.mingzhang.documents.fictional;

/** Collects the lines of a text document. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    /** A paragraph followed by an empty line. */
    Page paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    /** A row of a table. */
    Page row(String... cells) {
        text.append(String.join("\t", cells)).append('\n');
        return this;
    }

    /** The end of a table. */
    Page end() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
