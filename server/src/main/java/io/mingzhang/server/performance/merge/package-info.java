/**
 * Changes of several people to one form: what is wanted, whether it still fits, what becomes of it. Nothing of anybody is
 * overwritten without being told. It knows no database.
 */
@NamedInterface("merge")
@NullMarked
package io.mingzhang.server.performance.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
