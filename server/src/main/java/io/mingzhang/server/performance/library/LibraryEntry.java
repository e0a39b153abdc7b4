package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import java.util.UUID;

/**
 * An indicator of the library.
 *
 * @param id names it
 * @param path who may use it: everybody below
 * @param category the first level
 * @param type the second level
 * @param name its name
 * @param explanation what is measured
 * @param formula how it is reckoned
 * @param direction UP the more the better, DOWN the less the better, EXACT neither, empty not known
 * @param unit of measure
 * @param value a typical target value
 * @param standard a typical standard
 * @param basis where the value comes from
 * @param sector class of the functional classification, three digits; empty for all
 * @param kind code of the kind of project; empty for all
 * @param keywords words it is found by
 * @param source where the entry comes from
 * @param timesUsed how often it was taken into declarations
 * @param revision for changing it
 */
public record LibraryEntry(
        UUID id,
        String path,
        IndicatorCategory category,
        IndicatorType type,
        String name,
        String explanation,
        String formula,
        String direction,
        String unit,
        String value,
        String standard,
        String basis,
        String sector,
        String kind,
        String keywords,
        String source,
        int timesUsed,
        int revision) {}
