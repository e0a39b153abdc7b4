/**
 * Receiving files (接收): a dropped file becomes a document or a version, once, and its examination is ordered. Whatever is
 * received is registered, what cannot be read too: its report says why. It reads nothing but the kind of file.
 */
@NullMarked
package io.mingzhang.server.examination.intake;

import org.jspecify.annotations.NullMarked;
