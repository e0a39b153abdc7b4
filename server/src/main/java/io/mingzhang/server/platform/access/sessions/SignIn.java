package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Accounts;
import io.mingzhang.server.platform.access.accounts.Credentials;
import io.mingzhang.server.platform.access.accounts.Logins;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.accounts.SecondFactors;
import io.mingzhang.server.platform.access.passwords.PasswordDigest;
import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs people in. Whoever fails is told the same whether there is such a login or not, and in the same time. */
@Service
class SignIn {

    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final PasswordDigest digests;
    private final Entrance entrance;
    private final String digestOfNobody;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            PasswordDigest digests,
            Entrance entrance) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.digests = digests;
        this.entrance = entrance;
        this.digestOfNobody = digests.digest(Secrets.token());
    }

    /**
     * What somebody types.
     *
     * @param code of the second factor, or one for when its device is lost
     */
    record Typed(
            @Nullable String login,
            @Nullable String password,
            @Nullable String code) {}

    /** Signs in; what comes back is the token of the session. */
    String with(Typed typed, Origin origin) {
        String login = Logins.normal(typed.login());
        String password = typed.password() == null ? "" : typed.password();
        entrance.attempt(login, origin);
        Optional<Credentials> known = accounts.credentials(login);
        if (!isRight(password, known)) {
            entrance.failed(login, known.map(Credentials::account), origin);
            throw refused();
        }
        Credentials credentials = known.orElseThrow();
        proveSecondFactor(
                login, credentials, typed.code() == null ? "" : typed.code().strip(), origin);
        entrance.attempts().forget(login);
        Account account = credentials.account();
        if (digests.isOutdated(credentials.digest())) {
            passwords.renew(account.id(), password);
        }
        return entrance.open(account, origin);
    }

    /** A password is digested in any case, so that the time tells nothing. */
    private boolean isRight(String password, Optional<Credentials> known) {
        String digest =
                known.map(Credentials::digest).filter(text -> !text.isEmpty()).orElse(digestOfNobody);
        boolean same = password.length() <= LONGEST_PASSWORD && digests.matches(password, digest);
        return same
                && known.filter(credentials -> credentials.account().active()).isPresent();
    }

    private void proveSecondFactor(String login, Credentials credentials, String code, Origin origin) {
        Optional<Credentials.Totp> totp = credentials.totp();
        if (totp.isEmpty()) {
            return;
        }
        if (code.isEmpty()) {
            entrance.attempts().takeBack(login);
            throw new Refused(ProblemCode.CODE_NEEDED, "请输入手机上显示的 6 位动态码。", "设备不在身边时,可以输入一个备用恢复码。");
        }
        if (!secondFactors.take(credentials.account().id(), totp.get(), code)) {
            entrance.failed(login, Optional.of(credentials.account()), origin);
            throw new Refused(ProblemCode.SIGN_IN_REFUSED, "动态码不正确,或已经用过。", "请等手机显示下一个动态码后再试。");
        }
    }

    private static Refused refused() {
        return new Refused(ProblemCode.SIGN_IN_REFUSED, "登录名或口令不正确。", "请核对后重新输入;忘记口令请联系系统管理员重置。");
    }
}
