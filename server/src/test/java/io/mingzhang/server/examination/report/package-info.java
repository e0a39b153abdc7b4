/** Tests of what the report page is given. */
@NullMarked
package io.mingzhang.server.examination.report;

import org.jspecify.annotations.NullMarked;
