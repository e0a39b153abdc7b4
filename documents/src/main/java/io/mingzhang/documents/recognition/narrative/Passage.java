package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** A paragraph, possibly joined of pieces that a page break parted; every character keeps its place. */
final class Passage {

    private record Piece(int start, SourceLocation at) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>(1);

    Passage(String first, SourceLocation at) {
        append(first, at);
    }

    void append(String more, SourceLocation at) {
        pieces.add(new Piece(text.length(), at));
        text.append(more);
    }

    String text() {
        return text.toString();
    }

    SourceLocation at() {
        return pieces.getFirst().at();
    }

    /** Where a character stands: the line and the 1-based character in it. */
    SourceLocation at(int index) {
        Piece piece = pieces.getFirst();
        for (Piece candidate : pieces) {
            if (candidate.start() <= index) {
                piece = candidate;
            }
        }
        return piece.at().atCharacter(index - piece.start());
    }

    /** What follows from a character on, with its place. */
    Passage from(int index) {
        return new Passage(text.substring(index), at(index));
    }
}
