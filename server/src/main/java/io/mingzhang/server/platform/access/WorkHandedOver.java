package io.mingzhang.server.platform.access;

import java.util.UUID;

/**
 * What one person had in hand is now another's. Told inside the transaction; whoever stores owners of open things changes
 * them.
 *
 * @param from who had it
 * @param to who has it now
 * @param path only what is below; {@code "/"} = all
 */
public record WorkHandedOver(UUID from, UUID to, String path) {}
