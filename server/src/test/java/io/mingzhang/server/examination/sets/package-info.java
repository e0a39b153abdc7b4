/** Tests of documents that belong together. */
@NullMarked
package io.mingzhang.server.examination.sets;

import org.jspecify.annotations.NullMarked;
