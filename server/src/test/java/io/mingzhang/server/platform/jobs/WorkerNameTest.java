package io.mingzhang.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which workers are known to be gone. */
class WorkerNameTest {

    private final WorkerName self = WorkerName.ofThisProcess();
    private final String host = self.process().substring(self.process().indexOf('@') + 1);

    @Test
    void isReadAsItWasWritten() {
        assertThat(WorkerName.read(self.toString())).isEqualTo(self);
    }

    @Test
    void aFormerLifeOfTheSameProcessNumberIsGone() {
        assertThat(self.knowsGone(new WorkerName(self.process(), "former"))).isTrue();
    }

    @Test
    void itselfIsNotGone() {
        assertThat(self.knowsGone(WorkerName.read(self.toString()))).isFalse();
    }

    @Test
    void aProcessThatEndedIsGone() throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").start();
        child.waitFor();
        assertThat(self.knowsGone(new WorkerName(child.pid() + "@" + host, "x")))
                .isTrue();
    }

    @Test
    void anotherLivingProcessIsNotGone() {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        assertThat(self.knowsGone(new WorkerName(parent + "@" + host, "x"))).isFalse();
    }

    @Test
    void ofAnotherMachineNothingIsKnown() {
        assertThat(self.knowsGone(new WorkerName(self.process().replace("@", "@other-"), "x")))
                .isFalse();
    }
}
