package io.mingzhang.server.performance.effects;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What findings do at the doors of declarations. */
@RestController
@RequestMapping("/api/v1/effects")
class EffectsController {

    private final EffectDesk desk;
    private final CurrentPerson person;

    EffectsController(EffectDesk desk, CurrentPerson person) {
        this.desk = desk;
        this.person = person;
    }

    @GetMapping
    @Needs(Permission.SEASON_READ)
    EffectsView effects(
            @RequestParam(defaultValue = "SUBMISSION") Door door,
            @RequestParam @Nullable String path,
            @RequestParam(defaultValue = "0") int year) {
        return desk.all(new EffectPlace(door, path == null || path.isBlank() ? person.path() : path, year));
    }

    @PutMapping
    @Needs(Permission.SEASON_WRITE)
    EffectsView decide(@RequestBody EffectOrder order) {
        return desk.decide(order);
    }
}
