package io.mingzhang.standards.vocabulary;

/**
 * A known phrase in a text.
 *
 * @param <T> what it means
 * @param start first character in the text as given
 * @param end the character after the last
 * @param phrase the words as normalized
 * @param meaning what it means
 */
public record PhraseMatch<T>(int start, int end, String phrase, T meaning) {}
