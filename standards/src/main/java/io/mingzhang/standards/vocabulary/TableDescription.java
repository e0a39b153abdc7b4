package io.mingzhang.standards.vocabulary;

import java.util.List;

/**
 * What is known of a kind of budget table.
 *
 * @param kind name of the {@code TableKind}
 * @param title the usual Chinese title, for messages
 * @param titles wordings in use, normalized keys
 * @param patterns the patterns its titles match
 * @param qualifier a qualifier the title must carry, empty when none is needed
 * @param headers header words (keys) typical for the kind
 * @param codes names of the {@code ClassificationScheme}s its rows use, the usual one first; none when rows have no codes
 * @param sides names of the sides it shows
 */
public record TableDescription(
        String kind,
        String title,
        List<String> titles,
        List<TablePattern> patterns,
        String qualifier,
        List<String> headers,
        List<String> codes,
        List<String> sides) {}
