package io.mingzhang.server.performance.importing;

/**
 * A place in an imported document.
 *
 * @param words as people say it
 * @param at where the page shows it, as in its view; empty when it does not
 */
record SourcePlace(String words, String at) {}
