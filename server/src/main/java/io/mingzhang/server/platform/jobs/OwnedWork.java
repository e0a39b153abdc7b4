package io.mingzhang.server.platform.jobs;

import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.Actors;

/** Does work on behalf of whoever ordered it, with the rights that he has when it is done. */
record OwnedWork(JobKind kind, Acting acting, Actors actors) implements JobKind {

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public void run(JobRun run) throws Exception {
        acting.<Exception>as(actors.of(run.owner()), () -> kind.run(run));
    }
}
