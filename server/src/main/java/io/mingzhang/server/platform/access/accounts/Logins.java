package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What logins and names of people may be. */
public final class Logins {

    private static final Pattern FORM = Pattern.compile("[a-z0-9\\p{IsHan}][a-z0-9\\p{IsHan}._@-]{1,49}");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern PATH = Pattern.compile("/(?:[0-9a-z]+/)*");

    private Logins() {}

    /** What was typed as login, as it is compared. */
    public static String normal(@Nullable String typed) {
        String login =
                typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replace("\u0000", "");
        return login.length() > LONGEST_TYPED ? login.substring(0, LONGEST_TYPED) : login;
    }

    /** The account as wanted; refused with all that is wrong with it. */
    public static NewAccount checked(@Nullable String login, @Nullable String name, @Nullable String path) {
        String wanted = normal(login);
        List<FieldProblem> problems = new ArrayList<>();
        if (!FORM.matcher(wanted).matches()) {
            problems.add(new FieldProblem("login", "登录名应为 2 到 50 个字母、数字、汉字或 . _ @ -,以字母、数字或汉字开头。"));
        }
        problems.addAll(problems(name, path));
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return new NewAccount(wanted, name == null ? "" : name.strip(), path == null ? "/" : path);
    }

    /** What is wrong with a name and a home. */
    static List<FieldProblem> problems(@Nullable String name, @Nullable String path) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME || name.indexOf('\u0000') >= 0) {
            problems.add(new FieldProblem("name", "姓名不能为空,也不能超过 %d 个字。".formatted(LONGEST_NAME)));
        }
        if (!isPath(path)) {
            problems.add(new FieldProblem("path", "请选择所在单位。"));
        }
        return problems;
    }

    /** Whether this is written as a place in the tree of organizations. */
    public static boolean isPath(@Nullable String path) {
        return path != null && path.length() <= 500 && PATH.matcher(path).matches();
    }
}
