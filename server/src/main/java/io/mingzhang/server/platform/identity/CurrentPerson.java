package io.mingzhang.server.platform.identity;

import java.util.UUID;

/** The person on whose behalf something is done; becomes the owner of what is stored. */
public interface CurrentPerson {

    /** The id of the person, the same for ever. */
    UUID id();

    /** The code of the division (区划) in which the person works; empty when not known. */
    String divisionCode();

    /** The name (姓名) as shown. */
    String name();

    /** Where in the tree of organizations the person is at home; {@code "/"} when there are no organizations. */
    String path();
}
