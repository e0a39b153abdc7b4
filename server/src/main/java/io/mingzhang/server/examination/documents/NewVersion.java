package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.files.Sha256;
import java.util.UUID;

/**
 * A file that becomes a version of a document.
 *
 * @param fileName its name, cleaned
 * @param folder where it stood in a dropped folder, cleaned; empty when it was dropped alone
 * @param content the stored file
 * @param size bytes
 * @param media what it is
 * @param request the request of the client that brought it
 */
public record NewVersion(String fileName, String folder, Sha256 content, long size, Media media, UUID request) {}
