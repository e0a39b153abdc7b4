package io.mingzhang.server.examination.export;

import io.mingzhang.server.examination.sets.PlannedSet;
import io.mingzhang.server.examination.sets.PlannedSets;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.server.platform.jobs.JobFailed;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Reports on sets: every document by itself, and what contradicts between them. */
@Component
class SetExports {

    private final PlannedSets sets;
    private final Reexamination reexamination;
    private final Exports exports;

    SetExports(PlannedSets sets, Reexamination reexamination, Exports exports) {
        this.sets = sets;
        this.reexamination = reexamination;
        this.exports = exports;
    }

    /** A report on a set; refused in words when its documents cannot be compared any more. */
    SpooledFile report(ExportedSet set, Wish wish) {
        PlannedSet planned = planned(set);
        Compilation compilation =
                Compilation.of(planned, () -> reexamination.examineTogether(planned, set.examinationId()));
        return exports.report(compilation, wish.form().report().orElseThrow(SetExports::withoutAnnotatedCopy), wish);
    }

    private PlannedSet planned(ExportedSet set) {
        try {
            return sets.of(set.id());
        } catch (JobFailed changed) {
            throw Refused.because(
                    ProblemCode.CONFLICT, String.valueOf(changed.getMessage()), changed.remedy(), changed);
        }
    }

    private static Refused withoutAnnotatedCopy() {
        return new Refused(ProblemCode.CONFLICT, "批注写在单个文件里，成套文件没有批注副本。", "请改用网页、Excel 问题清单或 Word 审查意见，或逐个文件导出批注副本。");
    }
}
