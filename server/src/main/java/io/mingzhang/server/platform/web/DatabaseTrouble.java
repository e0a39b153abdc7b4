package io.mingzhang.server.platform.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells what of the database's failures is a matter of its state (away, full) or of a text it cannot hold, and not of our
 * program.
 */
public final class DatabaseTrouble {

    private static final String DISK_FULL = "53100";

    /** A NUL character, which no text of PostgreSQL can hold, and no user types. */
    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    /**
     * Classes of SQLSTATE that speak of a lost or refused connection, of a transaction given up in favour of another, of
     * missing means, and of a server going down.
     */
    private static final String AWAY = "08|40|53|57";

    private DatabaseTrouble() {}

    /** Whether a failure passes when the database is back, or has room again: the same may then be done once more. */
    public static boolean passes(Throwable failure) {
        return in(failure)
                .filter(code -> code == ProblemCode.DATABASE_AWAY || code == ProblemCode.DISK_FULL)
                .isPresent();
    }

    static Optional<ProblemCode> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException statement && statement.getSQLState() != null) {
                return ofState(statement.getSQLState());
            }
        }
        return isOfResources(failure) ? Optional.of(ProblemCode.DATABASE_AWAY) : Optional.empty();
    }

    private static Optional<ProblemCode> ofState(String state) {
        if (state.equals(DISK_FULL)) {
            return Optional.of(ProblemCode.DISK_FULL);
        }
        if (UNSTORABLE_TEXT.contains(state)) {
            return Optional.of(ProblemCode.BAD_REQUEST);
        }
        boolean away = state.length() == 5 && state.substring(0, 2).matches(AWAY);
        return away ? Optional.of(ProblemCode.DATABASE_AWAY) : Optional.empty();
    }

    private static boolean isOfResources(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException && !(failure instanceof QueryTimeoutException)
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause();
    }
}
