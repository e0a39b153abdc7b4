package io.mingzhang.server.organization.tree;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;

/**
 * What an order comes to.
 *
 * @param effects what would change, in Chinese sentences
 * @param problems what stands against it, in Chinese sentences
 * @param doing does it
 */
record Plan(List<String> effects, List<String> problems, Runnable doing) {

    Plan {
        effects = List.copyOf(effects);
        problems = List.copyOf(problems);
    }

    /** What an administrator is told of it, before or after it is done. */
    record Preview(List<String> effects, List<String> problems) {

        Preview {
            effects = List.copyOf(effects);
            problems = List.copyOf(problems);
        }
    }

    /** Does it, unless it is only looked at; whatever stands against it refuses it as a whole. */
    Preview carryOut(boolean dry) {
        if (!dry) {
            if (!problems.isEmpty()) {
                throw new Refused(ProblemCode.CONFLICT, String.join(" ", problems), "请按提示处理后重试;没有改动任何机构。");
            }
            doing.run();
        }
        return new Preview(effects, problems);
    }
}
