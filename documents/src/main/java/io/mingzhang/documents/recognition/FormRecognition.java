package io.mingzhang.documents.recognition;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.List;

/** The step that finds performance target forms; it comes first, because forms hold grids that look like tables. */
@FunctionalInterface
interface FormRecognition {

    /** The forms in reading order; their rows are taken. */
    List<PerformanceTarget> recognize(DocumentContent content, Claims claims);
}
