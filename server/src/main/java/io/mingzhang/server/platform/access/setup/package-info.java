/**
 * The first start (首次启动): whoever has the code that the console shows makes the accounts of the administrators. Once
 * there is an account it does nothing more.
 */
@NamedInterface("setup")
@NullMarked
package io.mingzhang.server.platform.access.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
