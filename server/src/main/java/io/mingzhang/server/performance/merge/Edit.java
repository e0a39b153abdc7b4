package io.mingzhang.server.performance.merge;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that is complete and allowed by itself; whether it fits what stands there now is seen when it is merged. */
public sealed interface Edit {

    /** A cell gets another content; blanks are empty texts. */
    record Fill(CellKey key, String from, String to) implements Edit {}

    /** An indicator is added behind another one. */
    record AddIndicator(IndicatorRow row, @Nullable UUID after) implements Edit {}

    /** A task is added behind another one. */
    record AddTask(TaskRow task, @Nullable UUID after) implements Edit {}

    /** A row goes. */
    record Remove(FormChange.Block block, UUID id) implements Edit {}

    /** A row goes elsewhere. */
    record Move(
            FormChange.Block block,
            UUID id,
            @Nullable UUID after,
            @Nullable Level level) implements Edit {}

    /** First and second level of an indicator. */
    record Level(IndicatorCategory category, IndicatorType type) {}
}
