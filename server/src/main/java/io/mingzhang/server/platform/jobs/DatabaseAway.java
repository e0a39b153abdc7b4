package io.mingzhang.server.platform.jobs;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures that pass when the database is back, or has room again, from mistakes of ours. */
final class DatabaseAway {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private DatabaseAway() {}

    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            Throwable one = cause;
            if (SIGNS.stream().anyMatch(sign -> sign.isInstance(one))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == failure ? null : cause;
    }
}
