package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seasons: their days, opening and closing them, late permissions, how far they have come. */
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonsController {

    private final SeasonDesk desk;
    private final SeasonReading reading;
    private final CurrentPerson person;

    SeasonsController(SeasonDesk desk, SeasonReading reading, CurrentPerson person) {
        this.desk = desk;
        this.reading = reading;
        this.person = person;
    }

    /** Of which season, as parameters of a request; without a path: where the person is at home. */
    record Wish(
            @Nullable String kind,
            @Nullable String path,
            @Nullable Integer year) {

        SeasonPlace or(String home) {
            String wanted = path == null || path.isBlank() ? home : path;
            return SeasonPlace.of(kind == null ? "TARGET" : kind, wanted, year);
        }
    }

    /** A season to open or close. */
    record Order(
            @Nullable String kind,
            @Nullable String path,
            @Nullable Integer year,
            @Nullable String note) {

        SeasonPlace place() {
            return SeasonPlace.of(kind, path, year);
        }
    }

    @GetMapping("/calendar")
    @Needs(Permission.SEASON_READ)
    SeasonViews.Calendar calendar(Wish wish) {
        return reading.calendar(wish.or(person.path()));
    }

    @GetMapping("/progress")
    @Needs(Permission.SEASON_READ)
    List<SeasonViews.Progress> progress(Wish wish) {
        return reading.progress(wish.or(person.path()));
    }

    @GetMapping("/late")
    @Needs(Permission.SEASON_READ)
    List<SeasonViews.Late> late(Wish wish) {
        return reading.late(wish.or(person.path()));
    }

    @GetMapping("/readiness")
    @Needs(Permission.SEASON_WRITE)
    SeasonViews.Ready ready(Wish wish) {
        return desk.ready(wish.or(person.path()));
    }

    @PostMapping("/open")
    @Needs(Permission.SEASON_WRITE)
    SeasonViews.Calendar open(@RequestBody Order order) {
        String note = order.note();
        return desk.open(order.place(), note == null ? "" : note.strip());
    }

    @PostMapping("/close")
    @Needs(Permission.SEASON_WRITE)
    SeasonViews.Calendar close(@RequestBody Order order) {
        return desk.close(order.place());
    }

    @PostMapping("/late")
    @Needs(Permission.SEASON_WRITE)
    SeasonViews.Late permit(@RequestBody LateOrder order) {
        return desk.permit(order);
    }

    @PostMapping("/late/{id}/end")
    @Needs(Permission.SEASON_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endLate(@PathVariable UUID id) {
        desk.endLate(id);
    }
}
