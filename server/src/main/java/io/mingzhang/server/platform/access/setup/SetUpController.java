package io.mingzhang.server.platform.access.setup;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.oidc.OidcSettings;
import io.mingzhang.server.platform.access.sessions.CurrentSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a page asks before anybody can sign in. */
@RestController
@Needs(Permission.OPEN)
@RequestMapping("/api/v1/setup")
class SetUpController {

    private final SetUp setUp;
    private final CurrentSession current;
    private final OidcSettings oidc;

    SetUpController(SetUp setUp, CurrentSession current, OidcSettings oidc) {
        this.setUp = setUp;
        this.current = current;
        this.oidc = oidc;
    }

    /**
     * How one gets in.
     *
     * @param open whether there are no accounts yet
     * @param oidc a sign-in service that may be used as well; null: none
     */
    record SetUpView(boolean open, @Nullable Service oidc) {

        /** Its name, and where to go. */
        record Service(String name, String address) {}
    }

    @GetMapping
    SetUpView state() {
        boolean offered = oidc.isOffered() && !current.isAlone();
        return new SetUpView(
                !current.isAlone() && setUp.isOpen(),
                offered ? new SetUpView.Service(oidc.name(), OidcSettings.BEGIN) : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void make(@RequestBody SetUp.Wanted wanted) {
        setUp.make(wanted);
    }
}
