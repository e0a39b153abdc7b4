package io.mingzhang.server.workflow.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
class MovingTest {

    private final Cast cast;
    private final Flows flows;
    private final Workflow workflow;
    private final JdbcClient database;

    MovingTest(
            @Autowired Acting acting,
            @Autowired Workflow workflow,
            @Autowired Flows flows,
            @Autowired TestPeople people,
            @Autowired JdbcClient database) {
        this.cast = new Cast(acting, workflow, flows, people);
        this.flows = flows;
        this.workflow = workflow;
        this.database = database;
    }

    private SubjectKey sent() {
        SubjectKey key = cast.draftOf("李会计", "社区养老服务补助");
        cast.move("李会计", key, MoveKind.SUBMIT);
        return key;
    }

    @Test
    void goesThroughAllStepsAndIsLocked() {
        SubjectKey key = sent();
        FlowView view = cast.seenBy("王主任", key);
        int steps = view.steps().size();
        for (int step = 1; step < steps; step++) {
            assertThat(view.situation().step()).isEqualTo(step);
            view = cast.move("王主任", key, MoveKind.APPROVE);
        }
        assertThat(view.situation().state()).isEqualTo(SubjectState.APPROVED);
        assertThat(view.situation().editable()).isFalse();
        assertThat(view.moves())
                .hasSize(steps)
                .last()
                .satisfies(move -> assertThat(move.person()).isEqualTo("王主任"));
        assertThatThrownBy(() -> cast.move("王主任", key, MoveKind.RETURN, 0, "再改改"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已通过审核");
    }

    @Test
    void whoeverSentItDoesNotApproveIt() {
        SubjectKey key = sent();
        assertThat(cast.seenBy("李会计", key).situation().open()).containsExactly(MoveKind.WITHDRAW);
        assertThatThrownBy(() -> cast.move("李会计", key, MoveKind.APPROVE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能审核自己");
    }

    @Test
    void whoeverMadeItDoesNotApproveItEvenWhenSomebodyElseSentIt() {
        SubjectKey key = cast.draftOf("李会计", "农村公路养护");
        cast.move("赵会计", key, MoveKind.SUBMIT);
        for (String one : List.of("李会计", "赵会计")) {
            assertThatThrownBy(() -> cast.move(one, key, MoveKind.APPROVE)).hasMessageContaining("不能审核自己");
        }
        assertThat(cast.move("王主任", key, MoveKind.APPROVE).situation().step()).isEqualTo(2);
    }

    @Test
    void returnsGoToAnyEarlierStepWithAnOpinion() {
        SubjectKey key = sent();
        cast.move("王主任", key, MoveKind.APPROVE);
        cast.move("王主任", key, MoveKind.APPROVE);
        assertThat(cast.seenBy("王主任", key).returnable()).containsExactly(0, 1, 2);
        assertThatThrownBy(() -> cast.move("王主任", key, MoveKind.RETURN, 1, "  "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("意见");
        FlowView first = cast.move("王主任", key, MoveKind.RETURN, 1, "请单位核实资金来源");
        assertThat(first.situation().state()).isEqualTo(SubjectState.RETURNED);
        assertThat(first.situation().editable()).isFalse();
        FlowView filling = cast.move("王主任", key, MoveKind.RETURN, 0, "指标值缺单位");
        assertThat(filling.situation().editable()).isTrue();
        assertThat(filling.situation().opinion()).isEqualTo("指标值缺单位");
        assertThat(cast.move("李会计", key, MoveKind.SUBMIT).situation().state()).isEqualTo(SubjectState.UNDER_REVIEW);
    }

    @Test
    void takenBackOnlyByWhoMovedItAndWhileNobodyActedAfter() {
        SubjectKey key = sent();
        assertThatThrownBy(() -> cast.move("王主任", key, MoveKind.WITHDRAW)).isInstanceOf(Refused.class);
        assertThat(cast.move("李会计", key, MoveKind.WITHDRAW).situation().editable())
                .isTrue();
        cast.move("李会计", key, MoveKind.SUBMIT);
        cast.move("王主任", key, MoveKind.APPROVE);
        assertThatThrownBy(() -> cast.move("李会计", key, MoveKind.WITHDRAW)).isInstanceOf(Refused.class);
        assertThat(cast.move("王主任", key, MoveKind.WITHDRAW).situation().step()).isEqualTo(1);
    }

    @Test
    void anAdjustmentIsANewRoundAndTheOldOneStaysOnRecord() {
        SubjectKey key = sent();
        for (int step = 1; step < 6; step++) {
            cast.move("王主任", key, MoveKind.APPROVE);
        }
        assertThatThrownBy(() -> cast.move("李会计", key, MoveKind.REOPEN, 0, "")).hasMessageContaining("理由");
        cast.as("李会计", () -> workflow.reopen(key, "年中追加资金"));
        FlowView view = cast.seenBy("李会计", key);
        assertThat(view.situation().round()).isEqualTo(2);
        assertThat(view.situation().editable()).isTrue();
        assertThat(view.moves()).extracting(FlowView.MoveView::kind).contains(MoveKind.APPROVE, MoveKind.REOPEN);
        assertThatThrownBy(() -> cast.as("李会计", () -> {
                    workflow.remove(key);
                    return key;
                }))
                .as("what was approved once is not deleted")
                .isInstanceOf(Refused.class);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneWinsAndTheOtherIsTold() throws InterruptedException, ExecutionException {
        for (int time = 0; time < 10; time++) {
            SubjectKey key = sent();
            int shown = cast.seenBy("王主任", key).situation().revision();
            List<Callable<String>> both = List.of(() -> approve("王主任", key, shown), () -> approve("孙主任", key, shown));
            List<String> answers = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
                for (Future<String> answer : pool.invokeAll(both)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsOnlyOnce("");
            assertThat(answers).anyMatch(told -> told.matches("已由(王|孙)主任于.*通过。您的操作没有执行。"));
            assertThat(cast.seenBy("王主任", key).situation().step()).isEqualTo(2);
        }
    }

    private String approve(String name, SubjectKey key, int shown) {
        try {
            cast.as(name, () -> flows.move(key, new MoveOrder(MoveKind.APPROVE, 0, "", shown).required()));
            return "";
        } catch (Refused refused) {
            return refused.detail();
        }
    }

    @Test
    void inABatchEachIsAnsweredByItself() {
        SubjectKey mine = sent();
        SubjectKey moved = sent();
        cast.move("王主任", moved, MoveKind.APPROVE);
        List<MovesOrder.Item> items = List.of(new MovesOrder.Item(mine.id(), 1), new MovesOrder.Item(moved.id(), 1));
        MovesOrder order =
                new MovesOrder("TARGET", new ArrayList<>(items), new MoveOrder(MoveKind.APPROVE, 0, "", null));
        BulkAnswer answer = cast.as("孙主任", () -> flows.moveAll(order.required()));
        assertThat(answer.done()).isEqualTo(1);
        assertThat(answer.items().getFirst().done()).isTrue();
        assertThat(answer.items().getLast().problem()).contains("已由王主任");
        assertThat(cast.seenBy("王主任", mine).situation().step()).isEqualTo(2);
        assertThat(cast.seenBy("王主任", moved).situation().step()).isEqualTo(2);
    }

    @Test
    void theHistoryIsOnlyAddedTo() {
        SubjectKey key = sent();
        assertThatThrownBy(() -> database.sql("update workflow.history set opinion = 'x' where subject_id = :id")
                        .param("id", key.id())
                        .update())
                .hasMessageContaining("only added to");
    }
}
