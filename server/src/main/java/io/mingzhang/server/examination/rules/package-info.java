/**
 * The standards and rules documents are examined by, made once when the server starts. It examines nothing itself.
 */
@NullMarked
package io.mingzhang.server.examination.rules;

import org.jspecify.annotations.NullMarked;
