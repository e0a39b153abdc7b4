package io.mingzhang.server.performance.importing;

import io.mingzhang.server.platform.files.Sha256;
import java.util.UUID;

/**
 * A document that was dropped to take declarations from it.
 *
 * @param id names it
 * @param fileName as it was called
 * @param content the file
 * @param path below which projects and units are looked for
 * @param year the fiscal year of the declarations
 * @param ownerId who dropped it
 */
record Import(UUID id, String fileName, Sha256 content, String path, int year, UUID ownerId) {}
