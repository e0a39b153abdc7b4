package io.mingzhang.server.platform.attachments;

import io.mingzhang.server.platform.audit.Subject;
import java.util.UUID;

/** A kind of thing to which files are attached; a module makes a bean of it for each of its kinds. */
public interface AttachmentDoor {

    /** The word for the kind, as in {@link Subject#kind()}. */
    String kind();

    /** What somebody wants to do with the files of a thing. */
    enum Doing {
        /** Look at them. */
        LOOK,
        /** Add one, see the removed ones, or take one of these back. */
        ADD,
        /** Remove one; refused where the thing is settled. */
        REMOVE
    }

    /**
     * The thing with this id, for the person of the request.
     *
     * @throws io.mingzhang.server.platform.web.Refused when there is no such thing, or the person may not
     */
    Subject open(UUID id, Doing doing);
}
