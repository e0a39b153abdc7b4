package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.accounts.Account;
import io.mingzhang.server.platform.access.accounts.Passwords;
import io.mingzhang.server.platform.access.accounts.PeopleTrail;
import io.mingzhang.server.platform.access.accounts.SecondFactors;
import io.mingzhang.server.platform.access.passwords.TimeCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a person makes to his own account; the present password proves that it is he who sits there. */
@Service
class OwnAccount {

    private static final String ISSUER = "明账";

    private final CurrentSession current;
    private final Proving proving;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final PeopleTrail trail;

    OwnAccount(
            CurrentSession current,
            Proving proving,
            Passwords passwords,
            SecondFactors secondFactors,
            PeopleTrail trail) {
        this.current = current;
        this.proving = proving;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.trail = trail;
    }

    /** The present password and the next one. */
    record PasswordChange(
            @Nullable String current, @Nullable String next) {}

    /** The present password. */
    record Proof(@Nullable String password) {}

    /** A code of a device. */
    record Code(@Nullable String code) {}

    /** The secret of a device, written out and as an address for a picture. */
    record Prepared(String secret, String address) {}

    /** Codes for when the device is lost. */
    record Recovery(List<String> recoveryCodes) {}

    /** Other sessions end: whoever else knew the old password is out. */
    @Transactional
    public void changePassword(PasswordChange change) {
        SignedIn who = current.required();
        Account account = proving.demand(who, "current", change.current());
        passwords.choose(account, change.next() == null ? "" : change.next());
        proving.endOthers(who);
        trail.did(account, "修改口令");
    }

    @Transactional
    public Prepared prepareTotp() {
        SignedIn who = current.required();
        byte[] secret = secondFactors.prepare(who.person().id());
        Account account = proving.account(who);
        return new Prepared(TimeCodes.written(secret), TimeCodes.address(ISSUER, account.login(), secret));
    }

    @Transactional
    public Recovery confirmTotp(Code code) {
        SignedIn who = current.required();
        List<String> codes = secondFactors.confirm(who.person().id(), code.code() == null ? "" : code.code());
        trail.did(proving.account(who), "启用动态口令");
        return new Recovery(codes);
    }

    @Transactional
    public void removeTotp(Proof proof) {
        SignedIn who = current.required();
        Account account = proving.demand(who, "password", proof.password());
        secondFactors.remove(account.id());
        trail.did(account, "停用动态口令");
    }
}
