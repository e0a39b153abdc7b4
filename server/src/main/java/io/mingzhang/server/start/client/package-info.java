/**
 * A client of the server that runs in this process, for what is done at its start. It is no part of the interface for users.
 */
@NullMarked
package io.mingzhang.server.start.client;

import org.jspecify.annotations.NullMarked;
