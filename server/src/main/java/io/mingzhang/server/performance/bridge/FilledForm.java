package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.server.performance.form.DeclaredForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form filled with a target.
 *
 * @param form what stands in it
 * @param places where each cell stands in the source, by key
 * @param leftOver what has no place in it
 */
public record FilledForm(DeclaredForm form, Map<String, SourceLocation> places, List<LeftOver> leftOver) {
    public FilledForm {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        leftOver = List.copyOf(leftOver);
    }
}
