/**
 * Passwords (口令): how they are digested, which ones are taken, and codes that are as good as one. It knows no accounts.
 */
@NullMarked
package io.mingzhang.server.platform.access.passwords;

import org.jspecify.annotations.NullMarked;
