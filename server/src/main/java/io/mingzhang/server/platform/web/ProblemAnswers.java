package io.mingzhang.server.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The one place where what went wrong below a controller becomes an answer. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(Refused refused) {
        return answer(ProblemBody.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unexpected(Exception failure) {
        return DatabaseTrouble.in(failure)
                .map(code -> ofDatabase(code, failure))
                .orElseGet(() -> answer(ours(failure)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof IOException) {
            return null;
        }
        ProblemBody problem = status.is5xxServerError() ? ours(failure) : ofRequest(failure, status);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemBody ofRequest(Exception failure, HttpStatusCode status) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException mismatch -> badField(mismatch.getName(), mismatch);
            case TypeMismatchException mismatch -> badField(String.valueOf(mismatch.getPropertyName()), mismatch);
            case MissingServletRequestParameterException missing ->
                ProblemBody.of(
                        Refused.badField(missing.getParameterName(), "缺少参数 " + missing.getParameterName() + "。"));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case BindException binding -> badFields(binding);
            default -> ofStatus(status);
        };
    }

    private static ProblemBody badField(String field, TypeMismatchException mismatch) {
        Class<?> wanted = mismatch.getRequiredType();
        return ProblemBody.of(Refused.badField(field, "%s 的值不正确,应为%s。".formatted(field, described(wanted))));
    }

    /** Parameters that are bound to a record: all that do not fit, at once. */
    private static ProblemBody badFields(BindException binding) {
        return ProblemBody.of(Refused.badFields(binding.getFieldErrors().stream()
                .map(error -> new FieldProblem(
                        error.getField(),
                        "%s 的值不正确,应为%s。"
                                .formatted(
                                        error.getField(),
                                        error.contains(TypeMismatchException.class)
                                                ? described(error.unwrap(TypeMismatchException.class)
                                                        .getRequiredType())
                                                : "其他形式")))
                .toList()));
    }

    private static String described(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "其他形式";
        }
        if (wanted == UUID.class) {
            return "编号(UUID)";
        }
        if (wanted.isEnum()) {
            return List.of(wanted.getEnumConstants()).toString();
        }
        boolean number = wanted.isPrimitive() && wanted != boolean.class || Number.class.isAssignableFrom(wanted);
        return number ? "整数" : wanted == boolean.class ? "true 或 false" : "其他形式";
    }

    private static ProblemBody unreadable(HttpMessageNotReadableException failure) {
        if (failure.getMostSpecificCause() instanceof Refused refused) { // by BodyLimit, in the middle of reading
            return ProblemBody.of(refused);
        }
        if (failure.getMostSpecificCause() instanceof JacksonException json
                && !json.getPath().isEmpty()) {
            String field = json.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                    .reduce((all, step) -> all + "." + step)
                    .orElse("");
            return ProblemBody.of(Refused.badField(field, "%s 的内容不是所要求的形式。".formatted(field)));
        }
        return ProblemBody.of(ProblemCode.BAD_REQUEST, "请求内容不是可读的 JSON。", "请刷新页面后重试。");
    }

    static ProblemBody ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> ProblemBody.of(ProblemCode.FOREIGN_PAGE, "这个请求不是从明账的页面发出的,已拒绝。", "请刷新页面后重试。");
            case 404 -> ProblemBody.of(ProblemCode.NOT_FOUND, "没有这个地址。", "请检查网址,或从首页重新进入。");
            case 405 -> ProblemBody.of(ProblemCode.METHOD_NOT_ALLOWED, "这个地址不支持这种操作。", "请刷新页面后重试。");
            case 406 -> ProblemBody.of(ProblemCode.NOT_ACCEPTABLE, "无法按请求所要的格式返回内容。", "请刷新页面后重试。");
            case 413 -> ProblemBody.of(ProblemCode.TOO_LARGE, "发送的内容超过允许的大小。", "请减少内容后重试。");
            case 415 -> ProblemBody.of(ProblemCode.UNSUPPORTED_MEDIA, "这个地址不接受这种类型的内容。", "请刷新页面后重试。");
            default -> ProblemBody.of(ProblemCode.BAD_REQUEST, "请求不正确,无法处理。", "请刷新页面后重试。");
        };
    }

    private static ResponseEntity<ProblemBody> ofDatabase(ProblemCode code, Exception failure) {
        LOG.warn("The database cannot serve a request: {}", failure.getMessage());
        return switch (code) {
            case BAD_REQUEST -> answer(ProblemBody.of(code, "内容中有无法保存的控制字符。", "请去掉不可见的字符后重试。"));
            case DISK_FULL -> answer(ProblemBody.of(code, "数据所在的磁盘已满,这次操作没有保存。", "请清理磁盘空间后重试;已保存的内容不受影响。"));
            default ->
                ResponseEntity.status(code.status())
                        .header(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ProblemBody.of(code, "数据库暂时没有响应,这次操作没有完成。", "请稍候,程序会自动恢复;已保存的内容不会丢失。"));
        };
    }

    /** Our own fault: the whole of it goes to the log, its number to the user. */
    static ProblemBody ours(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Unexpected failure {}", number, failure);
        return ProblemBody.of(
                        ProblemCode.INTERNAL, "程序出现意外错误,这次操作没有完成。错误编号:" + number + "。", "请重试一次;如仍出现,请把错误编号告诉维护人员。")
                .numbered(number);
    }

    private static ResponseEntity<ProblemBody> answer(ProblemBody problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
