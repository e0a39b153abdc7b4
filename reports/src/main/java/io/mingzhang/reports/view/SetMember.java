package io.mingzhang.reports.view;

import io.mingzhang.documents.content.DocumentContent;

/**
 * A document of a set with what its recognition began with.
 *
 * @param id what the reader of the JSON calls the document
 * @param content its content; its source is the one the set knows the document by
 */
public record SetMember(String id, DocumentContent content) {}
