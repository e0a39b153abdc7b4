package io.mingzhang.server.platform.attachments;

import java.util.List;

/**
 * The files of a thing, and what the current person may do with them.
 *
 * @param items those that came first come first
 * @param mayAdd whether he may add one
 * @param mayRemove whether he may remove one
 * @param largest the most bytes a file may have
 */
record AttachmentsView(List<Attachment> items, boolean mayAdd, boolean mayRemove, long largest) {
    AttachmentsView {
        items = List.copyOf(items);
    }
}
