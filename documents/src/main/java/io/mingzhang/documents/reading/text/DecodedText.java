package io.mingzhang.documents.reading.text;

/**
 * The characters of a document.
 *
 * @param text the text, without byte order mark
 * @param undecodable characters that could not be decoded and stand as U+FFFD
 */
record DecodedText(String text, int undecodable) {}
