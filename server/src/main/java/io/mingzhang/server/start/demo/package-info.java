/**
 * The fictional city of {@code serve --demo}: made over the interface that pages use, so that its history and trail are
 * true. It is nothing that a real installation holds.
 */
@NullMarked
package io.mingzhang.server.start.demo;

import org.jspecify.annotations.NullMarked;
