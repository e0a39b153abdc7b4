package io.mingzhang.documents.reading.pdf.page;

import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Whether what is drawn now belongs to a layer that is not shown. Used for one page. */
final class Veil {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Layers layers;
    private int depth;
    private int hiddenFrom = NOWHERE;

    Veil(Layers layers) {
        this.layers = layers;
    }

    /** Whether nothing is seen of it. */
    boolean covers() {
        return depth >= hiddenFrom;
    }

    /** An operator may begin or end a part of the content. */
    void meet(String operator) {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> depth++;
            case OperatorName.END_MARKED_CONTENT -> {
                depth = Math.max(0, depth - 1);
                lift();
            }
            default -> {}
        }
    }

    /** The part that has just begun belongs to a layer. */
    void belong(@Nullable COSDictionary layer) {
        if (!covers() && layers.hide(layer)) {
            hiddenFrom = depth;
        }
    }

    /**
     * A form begins that may belong to a layer.
     *
     * @return what {@link #leave} must be told
     */
    int enter(@Nullable COSDictionary layer) {
        int outer = depth++;
        belong(layer);
        return outer;
    }

    /** A form ends, whatever it left open. */
    void leave(int outer) {
        depth = outer;
        lift();
    }

    private void lift() {
        if (depth < hiddenFrom) {
            hiddenFrom = NOWHERE;
        }
    }
}
