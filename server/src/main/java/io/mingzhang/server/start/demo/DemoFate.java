package io.mingzhang.server.start.demo;

/** How far a project of the fictional city has come when the demonstration begins. */
enum DemoFate {
    /** Being written. */
    DRAFT(2),
    /** Waits for the department. */
    WITH_DEPARTMENT(2),
    /** Waits for the finance office. */
    WITH_FINANCE(2),
    /** Was sent back to its unit. */
    SENT_BACK(1),
    /** Admitted. */
    RESERVED(8),
    /** Chosen for the budget of the year. */
    COMPILING(6),
    /** Its budget is being spent. */
    EXECUTING(6),
    /** It is done. */
    ENDED(2),
    /** It was stopped. */
    TERMINATED(1);

    private static final int OF = 30;
    /** Has no divisor in common with {@link #OF}: neighbours differ, and all shares are kept. */
    private static final int STRIDE = 7;

    private final int share;

    DemoFate(int share) {
        this.share = share;
    }

    static DemoFate of(int number) {
        int left = number * STRIDE % OF;
        for (DemoFate fate : values()) {
            left -= fate.share;
            if (left < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("Shares do not sum to " + OF);
    }

    /** Whether it came at least as far as another fate. */
    boolean isBehind(DemoFate earlier) {
        return compareTo(earlier) >= 0;
    }

    /** The first year of its budget, when it lasts so many years and this year's budget is being made. */
    int firstYear(int year, int years, int number) {
        return switch (this) {
            case EXECUTING -> year - 1 - (years > 2 ? number % 2 : 0);
            case ENDED -> year - 1 - years;
            default -> year;
        };
    }
}
