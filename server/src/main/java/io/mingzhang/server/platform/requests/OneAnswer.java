package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets a request be served once; the answer leaves the server after the transaction was committed. */
@Component
class OneAnswer {

    /** New accounts and new passwords are answered here. */
    private static final String WITH_PASSWORDS = "/api/v1/people";

    private final AnsweredRequests table;
    private final CurrentPerson person;
    private final TransactionTemplate transactions;

    OneAnswer(AnsweredRequests table, CurrentPerson person, PlatformTransactionManager transactions) {
        this.table = table;
        this.person = person;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Serves the request, or gives the answer it got before. */
    void give(UUID id, WholeBody request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        Served served = new Served(id, request, answer, chain);
        try {
            transactions.executeWithoutResult(served::in);
        } catch (Broken broken) {
            throw broken.unwrapped();
        }
        answer.copyBodyToResponse();
    }

    private final class Served {

        private final UUID id;
        private final WholeBody request;
        private final ContentCachingResponseWrapper answer;
        private final FilterChain chain;

        private Served(UUID id, WholeBody request, ContentCachingResponseWrapper answer, FilterChain chain) {
            this.id = id;
            this.request = request;
            this.answer = answer;
            this.chain = chain;
        }

        private void in(TransactionStatus transaction) {
            byte[] asked = request.asked();
            if (!table.begin(person.id(), id, asked)) {
                repeat(table.answer(person.id(), id), asked);
                return;
            }
            serve();
            if (answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                boolean secret = request.getRequestURI().startsWith(WITH_PASSWORDS);
                table.keep(person.id(), id, KeptAnswer.of(asked, answer, secret));
            } else {
                transaction.setRollbackOnly();
            }
        }

        private void serve() {
            try {
                chain.doFilter(request, answer);
            } catch (IOException | ServletException failure) {
                throw new Broken(failure);
            }
        }

        private void repeat(KeptAnswer kept, byte[] asked) {
            if (!Arrays.equals(kept.asked(), asked)) {
                throw new Refused(ProblemCode.CONFLICT, "这个请求编号已用于另一项操作,这次操作没有执行。", "请刷新页面后重新操作。");
            }
            try {
                kept.writeTo(answer);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Carries what breaks the connection or the container through the transaction, which it rolls back. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Broken(Exception failure) {
            super(failure);
        }

        private IOException unwrapped() throws ServletException {
            if (getCause() instanceof ServletException failure) {
                throw failure;
            }
            return getCause() instanceof IOException failure ? failure : new IOException(getCause());
        }
    }
}
