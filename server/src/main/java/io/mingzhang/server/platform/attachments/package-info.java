/**
 * Files that belong to things (附件): official papers beside a project, a target, an organization. What may be attached to
 * and by whom is known to the modules, each through an {@link AttachmentDoor}; the bytes are kept with all other files.
 */
@NamedInterface("attachments")
@NullMarked
package io.mingzhang.server.platform.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
