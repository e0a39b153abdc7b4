package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.IdentitySettings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rights that people hold today, their own and those of whom they stand in for. */
@Repository
public class HeldRights {

    /** Without accounts there is only the checking of documents. */
    private static final List<RightView> ALONE =
            List.of(new RightView(new UUID(0, 1), Role.UNIT_CLERK, "/", 0, 0, Stage.EXAMINATION, null));

    private final JdbcClient database;
    private final InstantSource clock;
    private final Acting acting;
    private final IdentitySettings settings;

    HeldRights(JdbcClient database, InstantSource clock, Acting acting, IdentitySettings settings) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.settings = settings;
    }

    /** The rights of a person. */
    public List<RightView> of(UUID person) {
        return database.sql("select " + RightRows.COLUMNS + """
                         from platform.held_right h
                        join platform.account a on a.id = h.holder_id and a.state = 'ACTIVE'
                        where h.holder_id = :person and""" + " " + RightRows.TODAY)
                .param("person", person)
                .param("today", today())
                .query(RightRows::right)
                .list();
    }

    /** The day by which deputies are asked for. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    List<RightView> ofCurrentPerson() {
        if (settings.alone()) {
            return ALONE;
        }
        return acting.actor()
                .map(actor -> actor instanceof RightsHolder holder
                        ? holder.rights()
                        : of(actor.person().id()))
                .orElse(List.of());
    }
}
