package io.mingzhang.server.workflow;

import java.util.List;
import java.util.UUID;

/** What stands against sending a thing; implemented by the module whose things they are, one for each kind. */
public interface SubmissionGate {

    /** The kind of {@link SubjectKey} it answers for. */
    String kind();

    /** All that was found; what blocks refuses the submission, the rest is shown. */
    List<GateFinding> problems(UUID id);
}
