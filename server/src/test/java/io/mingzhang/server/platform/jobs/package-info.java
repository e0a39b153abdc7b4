/** Tests of the queue against a real database. */
@NullMarked
package io.mingzhang.server.platform.jobs;

import org.jspecify.annotations.NullMarked;
