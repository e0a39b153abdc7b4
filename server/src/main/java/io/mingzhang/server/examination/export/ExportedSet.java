package io.mingzhang.server.examination.export;

import java.util.UUID;

/**
 * A set whose examination is to be exported.
 *
 * @param id the set
 * @param name its name
 * @param examinationId whose decisions hold
 */
record ExportedSet(UUID id, String name, UUID examinationId) {}
