package io.mingzhang.standards.vocabulary;

import java.time.LocalDate;
import java.util.List;

/**
 * A frame of indicators as regulated from a date on.
 *
 * @param id FRAME_2015 or FRAME_2021
 * @param since the date of the document
 * @param basis its number
 * @param categories names of {@code IndicatorCategory}s
 * @param types names of {@code IndicatorType}s
 * @param requiredTypes those every form should have an indicator of, unless its template says otherwise
 */
public record IndicatorFrame(
        String id,
        LocalDate since,
        String basis,
        List<String> categories,
        List<String> types,
        List<String> requiredTypes) {}
