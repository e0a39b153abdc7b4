/**
 * Who changed what, when, from where, what was before and after (审计): entries written with the change itself, chained by
 * digests so that nobody alters or removes one unnoticed. It decides nothing about who may change what.
 */
@NamedInterface("audit")
@NullMarked
package io.mingzhang.server.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
