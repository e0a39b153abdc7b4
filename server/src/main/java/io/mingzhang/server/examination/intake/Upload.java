package io.mingzhang.server.examination.intake;

import java.util.Optional;
import java.util.UUID;

/**
 * What a client says of a file it sends.
 *
 * @param name the name of the file, cleaned
 * @param folder where it stood, cleaned
 * @param batch the drop it belongs to
 * @param request made by the client: the same again is answered, not repeated
 * @param versionOf the document of which it is a new version
 */
record Upload(String name, String folder, UUID batch, UUID request, Optional<UUID> versionOf) {}
