package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.workflow.Places;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What time it is, and what the places of the tree are called. */
@Component
record Surroundings(InstantSource clock, Places places) {}
