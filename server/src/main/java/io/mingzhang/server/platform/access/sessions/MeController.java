package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person sees and changes of his own account. */
@RestController
@Needs(Permission.SIGNED_IN)
@RequestMapping("/api/v1/me")
class MeController {

    private final MeDesk me;
    private final OwnAccount account;
    private final Sessions sessions;
    private final CurrentSession current;
    private final Leaving leaving;

    MeController(MeDesk me, OwnAccount account, Sessions sessions, CurrentSession current, Leaving leaving) {
        this.me = me;
        this.account = account;
        this.sessions = sessions;
        this.current = current;
        this.leaving = leaving;
    }

    @GetMapping
    MeView me() {
        return me.view();
    }

    @PatchMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody OwnAccount.PasswordChange change) {
        account.changePassword(change);
    }

    @PostMapping("/totp")
    OwnAccount.Prepared prepareTotp() {
        return account.prepareTotp();
    }

    @PutMapping("/totp")
    OwnAccount.Recovery confirmTotp(@RequestBody OwnAccount.Code code) {
        return account.confirmTotp(code);
    }

    @PostMapping("/totp/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeTotp(@RequestBody OwnAccount.Proof proof) {
        account.removeTotp(proof);
    }

    @GetMapping("/sessions")
    List<Sessions.View> sessions() {
        SignedIn who = current.required();
        return sessions.of(who.person().id(), who.session());
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable UUID id) {
        if (!leaving.end(id)) {
            throw Refused.notFound("登录");
        }
    }

    /** How many sessions were ended. */
    record Ended(int ended) {}

    @PostMapping("/sessions/end-others")
    Ended endOtherSessions() {
        return new Ended(leaving.endOthers());
    }
}
