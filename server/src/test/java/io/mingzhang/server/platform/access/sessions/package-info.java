/** Tests of the door for callers from other machines than this one. */
@NullMarked
package io.mingzhang.server.platform.access.sessions;

import org.jspecify.annotations.NullMarked;
