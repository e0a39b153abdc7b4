package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.Places;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seasons as pages show them: their days, who may be late, how far each department has come. */
@Service
class SeasonReading {

    private final Stored stored;
    private final Chains chains;
    private final Places places;
    private final Access access;
    private final InstantSource clock;

    SeasonReading(Stored stored, Chains chains, Places places, Access access, InstantSource clock) {
        this.stored = stored;
        this.chains = chains;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** What is stored of seasons. */
    @Component("seasonStored")
    record Stored(Seasons seasons, Windows windows, ProgressTable progress) {}

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return stored.windows().today();
    }

    String name(String path) {
        return Optional.ofNullable(places.at(List.of(path)).get(path))
                .map(Place::name)
                .orElse("");
    }

    /** The season that holds for a place, with its days. */
    @Transactional
    public SeasonViews.Calendar calendar(SeasonPlace place) {
        access.demand(Permission.SEASON_READ, place.path(), place.year());
        Optional<SeasonRow> season = stored.seasons().over(place.kind(), place.path(), place.year());
        Chain chain = chains.inForce(place.kind(), "", place.path(), place.year());
        boolean dated = chain.hasDatesIn(place.year());
        String path = season.map(SeasonRow::path).orElse(place.path());
        return new SeasonViews.Calendar(
                season.map(found -> SeasonViews.State.valueOf(found.state().name()))
                        .orElse(SeasonViews.State.NONE),
                place.year(),
                path,
                name(path),
                season.map(SeasonRow::note).orElse(""),
                season.map(SeasonRow::openedBy).orElse(""),
                season.map(SeasonRow::openedAt).orElse(null),
                chain.steps().stream().map(step -> day(step, dated)).toList());
    }

    private SeasonViews.Day day(Step step, boolean dated) {
        if (!dated) {
            return new SeasonViews.Day(step.number(), step.name(), null, null, SeasonViews.Stand.NOW);
        }
        SeasonViews.Stand stand = step.isBeforeOpeningOn(today())
                ? SeasonViews.Stand.BEFORE
                : step.isClosedOn(today()) ? SeasonViews.Stand.OVER : SeasonViews.Stand.NOW;
        return new SeasonViews.Day(step.number(), step.name(), step.opens(), step.closes(), stand);
    }

    /** The late permissions that touch a part of the tree. */
    @Transactional(readOnly = true)
    public List<SeasonViews.Late> late(SeasonPlace place) {
        access.demand(Permission.SEASON_READ, place.path(), place.year());
        List<LateRow> rows = stored.seasons().late(place.kind(), place.path(), place.year());
        Map<String, Place> named = at(rows.stream().map(LateRow::path).toList());
        return rows.stream().map(row -> late(row, named)).toList();
    }

    SeasonViews.Late late(LateRow row) {
        return late(row, at(List.of(row.path())));
    }

    private SeasonViews.Late late(LateRow row, Map<String, Place> named) {
        Place place = named.get(row.path());
        return new SeasonViews.Late(
                row.id(),
                row.path(),
                place == null ? "" : place.name(),
                row.until(),
                row.reason(),
                row.grantedBy(),
                row.grantedAt(),
                !row.ended() && !row.until().isBefore(today()));
    }

    private Map<String, Place> at(Collection<String> paths) {
        return paths.isEmpty() ? Map.of() : places.at(paths);
    }

    /** How far the departments below a place have come; those that have not begun stand among them. */
    @Transactional(readOnly = true)
    public List<SeasonViews.Progress> progress(SeasonPlace place) {
        access.demand(Permission.SEASON_READ, place.path(), place.year());
        Scope scope = access.scope(Permission.SEASON_READ, place.year());
        Map<String, ProgressTable.Counted> counted = stored.progress().of(place, scope, today()).stream()
                .collect(Collectors.toMap(ProgressTable.Counted::department, Function.identity()));
        Map<String, Place> departments = new TreeMap<>();
        places.below(place.path(), Level.DEPARTMENT, place.year())
                .forEach(department -> departments.put(department.path(), department));
        departments.putAll(at(counted.keySet().stream()
                .filter(path -> !departments.containsKey(path))
                .toList()));
        Map<String, Long> units = units(place, departments.keySet());
        return departments.values().stream()
                .filter(department -> scope.includes(department.path()) || counted.containsKey(department.path()))
                .map(department -> progress(
                        department,
                        units.getOrDefault(department.path(), 0L),
                        Optional.ofNullable(counted.get(department.path()))))
                .toList();
    }

    private Map<String, Long> units(SeasonPlace place, Collection<String> departments) {
        Map<String, Long> units = new HashMap<>();
        for (Place unit : places.below(place.path(), Level.UNIT, place.year())) {
            Chains.prefixes(unit.path()).reversed().stream()
                    .filter(departments::contains)
                    .findFirst()
                    .ifPresent(department -> units.merge(department, 1L, Long::sum));
        }
        return units;
    }

    private static SeasonViews.Progress progress(
            Place department, long units, Optional<ProgressTable.Counted> counted) {
        ProgressTable.Counted of = counted.orElse(new ProgressTable.Counted(department.path(), 0, 0, 0, 0, 0, 0, "0"));
        return new SeasonViews.Progress(
                department.path(),
                department.name(),
                units,
                of.begun(),
                of.draft(),
                of.returned(),
                of.underWay(),
                of.approved(),
                of.amountFen(),
                of.late());
    }
}
