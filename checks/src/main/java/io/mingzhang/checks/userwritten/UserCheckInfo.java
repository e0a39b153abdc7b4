package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Severity;
import java.lang.annotation.Annotation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a user-written check is, in the form in which shipped checks say it of themselves. */
@SuppressWarnings("ClassExplicitlyAnnotation") // it stands for the annotation a user cannot write
record UserCheckInfo(
        String id, String title, Severity severity, String summary, String formula, String basis, String where)
        implements CheckInfo {

    @Override
    public CheckCategory category() {
        return CheckCategory.LOCAL;
    }

    @Override
    public String reason() {
        return "用户自定规则，写在 " + where;
    }

    @Override
    public String fires() {
        return "用 mingzhang checks try 查看";
    }

    @Override
    public String silent() {
        return "用 mingzhang checks try 查看";
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return CheckInfo.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserCheckInfo info && info.id.equals(id) && info.formula.equals(formula);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, formula);
    }
}
