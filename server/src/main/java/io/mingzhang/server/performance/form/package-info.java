/**
 * A declared target as values: its cells, their keys, what may stand in them, which amounts are sums. It knows no database
 * and judges nothing.
 */
@NamedInterface("form")
@NullMarked
package io.mingzhang.server.performance.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
