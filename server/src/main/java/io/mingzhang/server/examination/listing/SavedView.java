package io.mingzhang.server.examination.listing;

import java.util.Map;
import java.util.UUID;

/**
 * A view of the list of documents that somebody saved.
 *
 * @param id the view
 * @param name its name
 * @param query the filters, as the page writes them into its address
 */
record SavedView(UUID id, String name, Map<String, Object> query) {}
