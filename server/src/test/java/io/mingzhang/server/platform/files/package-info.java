/** Tests of keeping files on a real database: large and empty ones, the same one twice, senders that break off. */
@NullMarked
package io.mingzhang.server.platform.files;

import org.jspecify.annotations.NullMarked;
