package io.mingzhang.server.platform.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be met, with what the user is told: why, and what to do about it. Thrown anywhere below a
 * controller; answered in one place as problem+json.
 */
public final class Refused extends RuntimeException {

    /** Nobody reads more of them; how many there are is said. */
    private static final int MOST_FIELDS = 100;

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String detail;
    private final String remedy;
    private final transient List<FieldProblem> fields;
    private final transient @Nullable Object present;

    /** A refusal without more than its two sentences, both in Chinese; {@code remedy} may be empty. */
    public Refused(ProblemCode code, String detail, String remedy) {
        this(code, detail, remedy, List.of(), null);
    }

    private Refused(
            ProblemCode code, String detail, String remedy, List<FieldProblem> fields, @Nullable Object present) {
        super(detail);
        this.code = code;
        this.detail = detail;
        this.remedy = remedy;
        this.fields = fields;
        this.present = present;
    }

    /** A refusal that has a failure of the machine behind it; the cause is for the log. */
    public static Refused because(ProblemCode code, String detail, String remedy, Throwable cause) {
        Refused refused = new Refused(code, detail, remedy);
        refused.initCause(cause);
        return refused;
    }

    /** A refusal with something for the client to show or decide by; see {@link #present}. */
    public static Refused with(ProblemCode code, String detail, String remedy, Object present) {
        return new Refused(code, detail, remedy, List.of(), present);
    }

    /** There is no such thing; {@code what} names its kind in Chinese, for example 文件. */
    public static Refused notFound(String what) {
        return new Refused(ProblemCode.NOT_FOUND, "没有这个" + what + ",可能已被删除。", "请返回列表刷新后再试。");
    }

    /** Everything that is wrong with the fields of a request, all at once. */
    public static Refused badFields(List<FieldProblem> fields) {
        String detail = fields.size() == 1 ? fields.getFirst().message() : "有 %d 处内容需要更正。".formatted(fields.size());
        List<FieldProblem> told = List.copyOf(fields.subList(0, Math.min(fields.size(), MOST_FIELDS)));
        return new Refused(ProblemCode.BAD_REQUEST, detail, "请按提示更正后重试。", told, null);
    }

    /** One field is not as it must be. */
    public static Refused badField(String field, String message) {
        return badFields(List.of(new FieldProblem(field, message)));
    }

    /** Somebody changed it in between; {@code present} is how it is now, sent along for the client to show. */
    public static Refused changedMeanwhile(String what, Object present) {
        return new Refused(
                ProblemCode.CONFLICT, "这个" + what + "刚刚被别处修改过,您的修改没有保存。", "请核对最新内容后重新修改。", List.of(), present);
    }

    /** A refusal with something the client shows beside it, for example the list of what stands against it. */
    public static Refused showing(ProblemCode code, String detail, String remedy, Object present) {
        return new Refused(code, detail, remedy, List.of(), present);
    }

    /** Why, as a word. */
    public ProblemCode code() {
        return code;
    }

    /** Why, in Chinese. */
    public String detail() {
        return detail;
    }

    /** What the user can do, in Chinese; empty when there is nothing to be done. */
    public String remedy() {
        return remedy;
    }

    /** What is wrong with which field. */
    public List<FieldProblem> fields() {
        return fields;
    }

    /** How the thing is now, when the request was made on an older state of it. */
    public Optional<Object> present() {
        return Optional.ofNullable(present);
    }
}
