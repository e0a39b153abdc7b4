/**
 * Secrets that the program must be able to read again (密封), kept so that the database alone does not tell them. Passwords
 * are not among them: of those only digests are kept.
 */
@NamedInterface("secrets")
@NullMarked
package io.mingzhang.server.platform.access.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
