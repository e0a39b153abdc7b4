/**
 * Performance targets of projects and whole departments, as declared and published: fields, funding, goals, indicators. It
 * is not about review, scoring or monitoring.
 */
@NullMarked
package io.mingzhang.model.performance;

import org.jspecify.annotations.NullMarked;
