package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.merge.Conflict;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.List;

/**
 * Why changes were not saved: what others did in between.
 *
 * @param revision the present state of the form
 * @param conflicts what does not fit
 * @param merged everything others changed in between, oldest first
 * @param reload whether others changed more than is told here
 */
record FormConflicts(int revision, List<Conflict> conflicts, List<FormChange> merged, boolean reload) {}
