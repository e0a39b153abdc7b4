/** Tests of the ground of the HTTP interface over real connections: who is let in, what is answered, which headers protect. */
@NullMarked
package io.mingzhang.server.platform.web;

import org.jspecify.annotations.NullMarked;
