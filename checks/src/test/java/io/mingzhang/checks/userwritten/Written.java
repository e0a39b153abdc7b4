package io.mingzhang.checks.userwritten;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.userwritten.UserRule.Verdict;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.standards.authored.Complaint;
import io.mingzhang.standards.authored.Complaints;
import java.util.List;

/** A file of checks as a bureau would write it. */
final class Written {

    private Written() {}

    /** A file with one check: what differs from test to test is scope and demand. */
    static String check(String scope, String demand, String... more) {
        return """
                checks:
                  - id: LOCAL-001
                    title: 虚构的要求
                    scope: %s
                    demand: '%s'
                    message: "不符"
                """.formatted(scope, demand.replace("'", "''"))
                + String.join(
                        "",
                        List.of(more).stream().map(line -> "    " + line + "\n").toList());
    }

    static List<Verdict> verdicts(String file, ExaminedDocument document) {
        Complaints complaints = new Complaints();
        UserCheckFile reader = new UserCheckFile(List.of("SUM-01"), complaints);
        reader.read("local.yaml", file);
        assertThat(complaints.inOrder()).extracting(Complaint::display).isEmpty();
        return reader.trials().stream().flatMap(rule -> rule.verdicts(document)).toList();
    }

    static List<Outcome> outcomes(String file, ExaminedDocument document) {
        return verdicts(file, document).stream().map(Verdict::outcome).toList();
    }

    static List<String> complaints(String file) {
        Complaints complaints = new Complaints();
        new UserCheckFile(List.of("SUM-01"), complaints).read("local.yaml", file);
        return complaints.inOrder().stream().map(Complaint::display).toList();
    }
}
