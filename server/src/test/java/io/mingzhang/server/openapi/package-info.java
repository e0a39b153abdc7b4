/**
 * The description of the HTTP interface: made from the controllers and records of the server, compared with the committed
 * file that the server hands out and from which the client of the pages is generated.
 */
@NullMarked
package io.mingzhang.server.openapi;

import org.jspecify.annotations.NullMarked;
