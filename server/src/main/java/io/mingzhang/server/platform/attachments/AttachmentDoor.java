package io.mingzhang.server.platform.attachments;

import io.mingzhang.server.platform.audit.Subject;

/** A kind of thing to which files are attached; a module makes a bean of it for each of its kinds. */
public interface AttachmentDoor {

    /** The word for the kind, as in {@link Subject#kind()}. */
    String kind();

    /**
     * The thing with this id, for the person of the request.
     *
     * @param changing whether something is to be attached or removed, or only looked at
     * @throws io.mingzhang.server.platform.web.Refused when there is no such thing, or the person may not
     */
    Subject open(String id, boolean changing);
}
