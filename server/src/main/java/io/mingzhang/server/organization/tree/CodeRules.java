package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.platform.web.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How codes look, by kind and place: data that a bureau changes. */
@Repository
class CodeRules {

    /** Sequences of characters and classes with counts: no alternatives and no nesting, so that matching is quick. */
    private static final Pattern ADMITTED =
            Pattern.compile("(?:(?:\\[[0-9A-Za-z-]+]|[0-9A-Za-z-])(?:\\{\\d{1,2}(?:,\\d{1,2})?})?)+");

    private static final int LONGEST = 100;

    private final JdbcClient database;

    CodeRules(JdbcClient database) {
        this.database = database;
    }

    /**
     * A rule.
     *
     * @param path where and below it counts, unless a deeper one does; {@code "/"} for everywhere
     * @param kind for what
     * @param pattern a regular expression over the whole code
     * @param explanation the same in words
     */
    record CodeRule(String path, NodeKind kind, String pattern, String explanation) {

        boolean admits(String code) {
            return Pattern.matches(pattern, code);
        }
    }

    List<CodeRule> all() {
        return database.sql("select path, kind, pattern, explanation from organization.code_rule order by path, kind")
                .query((row, index) -> new CodeRule(
                        row.getString("path"),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("pattern"),
                        row.getString("explanation")))
                .list();
    }

    /** The rule that counts for a kind at a place, among all of them. */
    static Optional<CodeRule> at(String path, NodeKind kind, List<CodeRule> rules) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && path.startsWith(rule.path()))
                .max(Comparator.comparingInt(rule -> rule.path().length()));
    }

    /** Puts a rule in the place of the one that is there. */
    void put(CodeRule rule) {
        if (rule.pattern().length() > LONGEST
                || !ADMITTED.matcher(rule.pattern()).matches()) {
            throw Refused.badField("pattern", "编码规则应由字符、方括号中的字符范围和花括号中的位数组成,例如 [0-9]{3}[A-Z]{1,2}。");
        }
        database.sql("""
                insert into organization.code_rule (path, kind, pattern, explanation)
                values (:path, :kind, :pattern, :explanation)
                on conflict (path, kind) do update set pattern = :pattern, explanation = :explanation
                """)
                .param("path", rule.path())
                .param("kind", rule.kind().name())
                .param("pattern", rule.pattern())
                .param("explanation", rule.explanation())
                .update();
    }
}
