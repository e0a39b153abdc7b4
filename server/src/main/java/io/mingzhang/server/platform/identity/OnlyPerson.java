package io.mingzhang.server.platform.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one person there is while the program runs for whoever sits at the machine. */
@Component
class OnlyPerson implements CurrentPerson {

    /** Fixed, so that data keeps its owner over restarts and restored backups. */
    private static final UUID ID = new UUID(0, 1);

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public String divisionCode() {
        return "";
    }
}
