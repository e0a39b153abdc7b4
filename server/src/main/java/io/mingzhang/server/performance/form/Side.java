package io.mingzhang.server.performance.form;

/**
 * What an indicator says of one period; empty texts where nothing stands.
 *
 * @param name the name as typed, without numbering
 * @param value the target value as typed
 * @param standard the standard (绩效标准) as typed
 */
public record Side(String name, String value, String standard) {

    /** Nothing at all. */
    public static final Side EMPTY = new Side("", "", "");

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return name.isEmpty() && value.isEmpty() && standard.isEmpty();
    }
}
