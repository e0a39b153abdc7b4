package io.mingzhang.standards.authored;

/**
 * Something wrong in a file somebody wrote.
 *
 * @param at where
 * @param message what is wrong, in Chinese, without full stop
 * @param remedy what to write instead, in Chinese; empty when the message says it all
 */
public record Complaint(Spot at, String message, String remedy) {

    /** One line for a person: place, what is wrong, what to do. */
    public String display() {
        return "%s 第%d行第%d列：%s%s"
                .formatted(at.file(), at.line(), at.column(), message, remedy.isEmpty() ? "" : "。" + remedy);
    }
}
