package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.kernel.PageBox;
import java.util.List;

/**
 * Where something was found on the pages.
 *
 * @param page counted from 1
 * @param boxes around it, one for each line; at least one
 */
record Found(int page, List<PageBox> boxes) {

    Found {
        boxes = List.copyOf(boxes);
    }
}
