package io.mingzhang.server.workflow.flow;

import org.springframework.stereotype.Component;

/** What is stored of things on chains: where they stand, and how they came there. */
@Component
record Stored(Subjects subjects, History history) {}
