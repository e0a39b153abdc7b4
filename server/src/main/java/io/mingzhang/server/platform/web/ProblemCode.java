package io.mingzhang.server.platform.web;

/** Why a request was refused, as a word a client can decide by; each has its HTTP status and its Chinese title. */
public enum ProblemCode {
    /** Something in the request is not as it must be; the fields say what. */
    BAD_REQUEST(400, "请求内容有误"),
    /** The uploaded file holds nothing. */
    EMPTY_FILE(400, "文件是空的"),
    /** The request comes from a page that is not ours, or without the token of our page. */
    FOREIGN_PAGE(403, "请求来源不受信任"),
    /** Nobody is signed in, or the session has ended. */
    NOT_SIGNED_IN(401, "尚未登录"),
    /** Login, password or code are not right. */
    SIGN_IN_REFUSED(401, "登录没有成功"),
    /** The password is right; a code of the second factor is asked for. */
    CODE_NEEDED(401, "需要动态码"),
    /** The person has no right to do this here. */
    FORBIDDEN(403, "没有权限"),
    /** There is no such thing, or no longer. */
    NOT_FOUND(404, "没有找到"),
    /** This address does not know this method. */
    METHOD_NOT_ALLOWED(405, "不支持这种操作"),
    /** The answer cannot be given in the format asked for. */
    NOT_ACCEPTABLE(406, "无法按要求的格式返回"),
    /** Somebody changed it in between, or its state does not permit this. */
    CONFLICT(409, "与现有内容冲突"),
    /** More bytes than are accepted. */
    TOO_LARGE(413, "内容过大"),
    /** The body is not of a kind that this address reads. */
    UNSUPPORTED_MEDIA(415, "不支持这种内容类型"),
    /** Approved, closed or being worked on: it cannot be changed now. */
    LOCKED(423, "已锁定"),
    /** More things at once, or requests in a short time, than are accepted. */
    TOO_MANY(429, "数量过多"),
    /** Our own fault; the number in the answer leads to the entry in the log. */
    INTERNAL(500, "程序出现意外错误"),
    /** The database does not answer at the moment. */
    DATABASE_AWAY(503, "数据库暂时连不上"),
    /** The disk of the database is full. */
    DISK_FULL(507, "磁盘空间不足");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What happened in a few Chinese words. */
    public String title() {
        return title;
    }
}
