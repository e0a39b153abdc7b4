package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Holders;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.workflow.Level;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.Places;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a season can be opened: every step of every chain has somebody, in every place where it will be done. */
@Component
class Readiness {

    private final Chains chains;
    private final Holders holders;
    private final Places places;

    Readiness(Chains chains, Holders holders, Places places) {
        this.chains = chains;
        this.holders = holders;
        this.places = places;
    }

    /** All that is missing, as sentences; empty when the season can be opened. */
    List<String> problems(SeasonPlace season) {
        Map<Level, List<Place>> known = new EnumMap<>(Level.class);
        Map<Role, Set<String>> held = new EnumMap<>(Role.class);
        Set<String> problems = new LinkedHashSet<>();
        if (at(Level.UNIT, season, known).isEmpty()
                && at(Level.DEPARTMENT, season, known).isEmpty()) {
            problems.add("这里没有预算单位，请先在“机构”中建立单位。");
        }
        for (Chain chain : chains.allInForce(season.kind(), season.path(), season.year())) {
            for (Step step : chain.steps()) {
                if (!step.optional()) {
                    Set<String> paths = held.computeIfAbsent(step.role(), role -> pathsOf(role, season));
                    List<Place> empty = at(placed(step), season, known).stream()
                            .filter(place ->
                                    Chains.prefixes(place.path()).stream().noneMatch(paths::contains))
                            .toList();
                    missing(step, empty).forEach(problems::add);
                }
            }
        }
        return List.copyOf(problems);
    }

    /** An office decides about a department, by a right that is held there or above. */
    private static Level placed(Step step) {
        return step.level() == Level.OFFICE ? Level.DEPARTMENT : step.level();
    }

    private static List<String> missing(Step step, List<Place> empty) {
        String needed = "没有" + step.role().label() + "，请安全管理员授权。";
        int shown = 10;
        List<String> told = new ArrayList<>(empty.stream()
                .limit(shown)
                .map(place -> "第 %d 步“%s”：%s%s".formatted(step.number() + 1, step.name(), place.name(), needed))
                .toList());
        if (empty.size() > shown) {
            told.add("第 %d 步“%s”：还有 %d 处%s".formatted(step.number() + 1, step.name(), empty.size() - shown, needed));
        }
        return told;
    }

    private Set<String> pathsOf(Role role, SeasonPlace season) {
        return holders.around(role, season.path(), season.year(), Stage.DECLARATION).stream()
                .map(holding -> holding.right().path())
                .collect(Collectors.toSet());
    }

    private List<Place> at(Level level, SeasonPlace season, Map<Level, List<Place>> known) {
        return known.computeIfAbsent(level, wanted -> {
            List<Place> found = new ArrayList<>(places.below(season.path(), wanted, season.year()));
            places.upwards(season.path()).stream()
                    .limit(1)
                    .filter(place -> place.level() == wanted)
                    .forEach(found::add);
            return found;
        });
    }
}
