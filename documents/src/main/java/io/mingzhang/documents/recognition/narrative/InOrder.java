package io.mingzhang.documents.recognition.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things named in a row before their figures: 货物、工程、服务分别为. */
final class InOrder {

    /** Kinds of procurement are often named by their last words only. */
    private static final String PROCUREMENT = "政府采购";

    private InOrder() {}

    /** One topic for each thing; none at all when one of them is unknown. */
    static List<Token> topics(Phrase phrase, PlainText text, Lexicon lexicon) {
        List<Token> topics = new ArrayList<>();
        for (List<Token> piece : phrase.pieces()) {
            Optional<Token> topic = topic(piece, text, lexicon);
            if (topic.isEmpty()) {
                return List.of();
            }
            topics.add(topic.get());
        }
        return topics;
    }

    private static Optional<Token> topic(List<Token> piece, PlainText text, Lexicon lexicon) {
        Optional<Token> said =
                piece.stream().filter(token -> token.is(Role.TOPIC)).reduce((first, last) -> last);
        if (said.isPresent() || piece.isEmpty()) {
            return said;
        }
        int from = piece.getFirst().from();
        int to = piece.getLast().to();
        String full = PROCUREMENT + text.folded().substring(from, to);
        return lexicon.find(full, 0)
                .filter(word -> word.text().length() > PROCUREMENT.length() && word.is(Role.TOPIC))
                .map(word -> Token.word(word, from, to));
    }
}
