package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes seasons, and permits to be late. */
@Service
class SeasonDesk {

    private static final int LONGEST_NOTE = 500;

    private final Seasons seasons;
    private final Readiness readiness;
    private final Access access;
    private final AuditTrail trail;
    private final SeasonReading reading;

    SeasonDesk(Seasons seasons, Readiness readiness, Access access, AuditTrail trail, SeasonReading reading) {
        this.seasons = seasons;
        this.readiness = readiness;
        this.access = access;
        this.trail = trail;
        this.reading = reading;
    }

    /** What is missing before the season can be opened. */
    @Transactional
    public SeasonViews.Ready ready(SeasonPlace place) {
        access.demand(Permission.SEASON_WRITE, place.path(), place.year());
        List<String> problems = readiness.problems(place);
        return new SeasonViews.Ready(problems.isEmpty(), problems);
    }

    /** Opens the season; refused with all that is missing. */
    @Transactional
    public SeasonViews.Calendar open(SeasonPlace place, String note) {
        access.demand(Permission.SEASON_WRITE, place.path(), place.year());
        if (note.length() > LONGEST_NOTE || note.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw Refused.badField("note", "通知最多 " + LONGEST_NOTE + " 字，不能含控制字符。");
        }
        List<String> problems = readiness.problems(place);
        if (!problems.isEmpty()) {
            throw Refused.showing(
                    ProblemCode.CONFLICT,
                    "还有 " + problems.size() + " 处没有准备好，不能开启申报：" + problems.getFirst(),
                    "请逐条补齐后再开启。",
                    problems);
        }
        seasons.open(place.kind(), place.path(), place.year(), note, reading.now());
        trail.record(subject(place), "开启申报", Map.of(), Map.of("通知", note));
        return reading.calendar(place);
    }

    /** Closes the season: nothing is sent any more without a late permission. */
    @Transactional
    public SeasonViews.Calendar close(SeasonPlace place) {
        access.demand(Permission.SEASON_WRITE, place.path(), place.year());
        if (!seasons.close(place.kind(), place.path(), place.year(), reading.now())) {
            throw new Refused(ProblemCode.CONFLICT, "这里没有正在进行的申报。", "请刷新后查看；下级区划沿用上级申报的，请在上级关闭。");
        }
        trail.record(subject(place), "关闭申报", Map.of(), Map.of());
        return reading.calendar(place);
    }

    /** Permits a part of the tree to be late. */
    @Transactional
    public SeasonViews.Late permit(LateOrder order) {
        LateOrder.Required late = order.required(reading.today());
        access.demand(Permission.SEASON_WRITE, late.path(), late.year());
        UUID id = UUID.randomUUID();
        seasons.permit(id, late, reading.now());
        trail.record(
                subject(new SeasonPlace(late.kind(), late.path(), late.year())),
                "准许逾期申报",
                Map.of(),
                Map.of("截止", late.until().toString(), "理由", late.reason()));
        return reading.late(seasons.findLate(id).orElseThrow());
    }

    /** Takes a permission to be late back. */
    @Transactional
    public void endLate(UUID id) {
        LateRow late = seasons.findLate(id).orElseThrow(() -> Refused.notFound("准许"));
        access.demand(Permission.SEASON_WRITE, late.path(), late.year());
        seasons.endLate(id, reading.now());
        trail.record(
                subject(new SeasonPlace(late.kind(), late.path(), late.year())),
                "收回逾期准许",
                Map.of("截止", late.until().toString()),
                Map.of("截止", ""));
    }

    private Subject subject(SeasonPlace place) {
        return new Subject(
                "SEASON",
                place.kind() + "/" + place.year(),
                place.year() + "年度申报 " + reading.name(place.path()),
                place.path(),
                place.year());
    }
}
