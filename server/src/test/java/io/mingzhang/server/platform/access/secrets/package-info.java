/** Tests of how secrets are sealed. */
@NullMarked
package io.mingzhang.server.platform.access.secrets;

import org.jspecify.annotations.NullMarked;
