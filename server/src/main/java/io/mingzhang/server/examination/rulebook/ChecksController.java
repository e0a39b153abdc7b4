package io.mingzhang.server.examination.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.together.SetRule;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rulebook: every check, and where it fires here. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/checks")
class ChecksController {

    private static final int MOST_PLACES = 50;

    private final Rulebook rulebook;
    private final Set<String> together;
    private final Firings firings;

    ChecksController(Rulebook rulebook, Firings firings) {
        this.rulebook = rulebook;
        this.together = rulebook.setRules().stream()
                .map(SetRule::info)
                .map(CheckInfo::id)
                .collect(Collectors.toUnmodifiableSet());
        this.firings = firings;
    }

    @GetMapping
    List<CheckRow> checks() {
        Map<String, Firing> known = firings.all();
        return rulebook.catalogue().stream()
                .map(info -> row(info, known.getOrDefault(info.id(), Firing.NOWHERE)))
                .toList();
    }

    @GetMapping("/{id}")
    CheckDetail check(@PathVariable String id) {
        CheckInfo info = rulebook.catalogue().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("审核规则"));
        return new CheckDetail(
                row(info, firings.of(id)),
                info.reason(),
                info.formula(),
                info.basis(),
                info.fires(),
                info.silent(),
                firings.where(id, MOST_PLACES));
    }

    private CheckRow row(CheckInfo info, Firing firing) {
        return CheckRow.of(info, together.contains(info.id()), firing);
    }
}
