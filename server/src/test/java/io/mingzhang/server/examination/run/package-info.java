/** Tests of the whole path from an upload to a stored report. */
@NullMarked
package io.mingzhang.server.examination.run;

import org.jspecify.annotations.NullMarked;
