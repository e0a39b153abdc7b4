/**
 * How documents and sets stand (现状): counts of findings, found and open, coverage, newest version and examination, kept
 * ready so that lists over very many documents need not count. Derived entirely from what other packages store; it decides
 * nothing and uses none of them.
 */
@NullMarked
package io.mingzhang.server.examination.standing;

import org.jspecify.annotations.NullMarked;
