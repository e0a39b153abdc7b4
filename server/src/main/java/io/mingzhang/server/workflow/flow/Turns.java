package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Ladders;
import io.mingzhang.server.workflow.chains.Offices;
import io.mingzhang.server.workflow.chains.Step;
import org.springframework.stereotype.Component;

/** Whose turn it is at a step of a thing. */
@Component
class Turns {

    private final Ladders ladders;
    private final Offices offices;

    Turns(Ladders ladders, Offices offices) {
        this.ladders = ladders;
        this.offices = offices;
    }

    /** Whose turn it is at a step of something that belongs to a path in a year. */
    SubjectRow.Task at(Step step, String path, int year) {
        Ladders.Ladder ladder = ladders.of(path);
        String held = ladder.pathOf(step.level());
        return new SubjectRow.Task(
                step.name(), step.role(), held, step.level() == Level.OFFICE ? offices.of(held, year) : "");
    }

    /** The same at a step of a chain, for a thing. */
    SubjectRow.Task at(Chain chain, int number, SubjectRow.Belongs belongs) {
        return at(chain.step(number), belongs.path(), belongs.year());
    }

    /** The path of the department to which a path belongs. */
    String departmentOf(String path) {
        return ladders.of(path).pathOf(Level.DEPARTMENT);
    }
}
