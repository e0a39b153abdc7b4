/**
 * The document under examination: its tables, targets and sections as places, its amounts indexed by meaning and by place.
 * It knows no check and no finding; every package of checks stands on it.
 */
@NullMarked
package io.mingzhang.checks.document;

import org.jspecify.annotations.NullMarked;
