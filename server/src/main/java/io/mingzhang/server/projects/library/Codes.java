package io.mingzhang.server.projects.library;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.CodePattern;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out codes by the pattern of the place. Serial numbers are taken under the lock of a row, so that two never get the
 * same; a number that was given out is not given out again, even when its project was put away.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Codes {

    private static final String TAKE = """
            insert into projects.code_serial as s (prefix, last) values (:prefix, :count)
            on conflict (prefix) do update set last = s.last + :count
            returning last""";

    private static final String SKIP = """
            insert into projects.code_serial as s (prefix, last) values (:prefix, :serial)
            on conflict (prefix) do update set last = greatest(s.last, excluded.last)""";

    private final JdbcClient database;
    private final Standards standards;

    Codes(JdbcClient database, Standards standards) {
        this.database = database;
        this.standards = standards;
    }

    /**
     * What a code is made from.
     *
     * @param divisionCode of the division
     * @param departmentCode of the competent department
     * @param year of the first budget
     * @param kind code of the kind
     * @param flags what the project is marked as
     */
    record Ground(String divisionCode, String departmentCode, int year, String kind, List<String> flags) {}

    /** So many new codes of one ground, in ascending order. */
    List<String> take(Ground ground, int count) {
        CodePattern pattern = pattern(ground);
        String prefix = pattern.prefix(ground.divisionCode(), ground.year(), ground.departmentCode());
        long last = database.sql(TAKE)
                .param("prefix", prefix)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> pattern.code(prefix, serial))
                .toList();
    }

    /** A code that came from elsewhere: what is counted behind the same beginning goes on behind it. */
    void skip(Ground ground, String code) {
        int width = pattern(ground).parts().getLast().width();
        if (code.length() > width && code.substring(code.length() - width).matches("\\d+")) {
            database.sql(SKIP)
                    .param("prefix", code.substring(0, code.length() - width))
                    .param("serial", Long.parseLong(code.substring(code.length() - width)))
                    .update();
        }
    }

    private CodePattern pattern(Ground ground) {
        return standards.projects().codePattern(ground.divisionCode(), ground.kind(), ground.flags());
    }
}
