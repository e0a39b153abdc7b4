package io.mingzhang.server.platform.identity;

import java.util.UUID;

/** The person on whose behalf something is done; becomes the owner of what is stored. */
public interface CurrentPerson {

    /** The id of the person, the same for ever. */
    UUID id();

    /** The code of the division (区划) in which the person works; empty when not known. */
    String divisionCode();
}
