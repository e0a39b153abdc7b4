/**
 * Projects one at a time: how they are kept, made, changed field by field, copied, moved through their life and put away.
 * Lists are made by {@code listing}, files by {@code exchange}.
 */
@NullMarked
package io.mingzhang.server.projects.library;

import org.jspecify.annotations.NullMarked;
