package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.merge.FormChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of changes.
 *
 * @param revision which state of the form the page has now, with the changes of others
 * @param savedAt when
 * @param sums sums that followed their parts, by key, as digits of fen
 * @param merged what others changed in between, oldest first
 * @param reload whether others changed more than is told here, so that the form has to be loaded anew
 */
record FormSaved(int revision, Instant savedAt, Map<String, String> sums, List<FormChange> merged, boolean reload) {}
