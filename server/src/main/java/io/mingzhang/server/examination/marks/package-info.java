/**
 * What people decided about findings (疑点处理标记): corrected, accepted, not an error, withdrawn; every decision stays in the
 * history. A decision belongs to a finding of a document or set, known by its fingerprint, and speaks of the figures it was
 * made about. It changes no finding, and whether it still holds is defined once, by the view {@code decided_finding}.
 */
@NullMarked
package io.mingzhang.server.examination.marks;

import org.jspecify.annotations.NullMarked;
