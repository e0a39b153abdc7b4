package io.mingzhang.server.performance.effects;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Places;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking up and deciding what findings do. */
@Service
class EffectDesk {

    private static final String EVERYWHERE = "/";

    private final Effects effects;
    private final FormRules rules;
    private final Organizations organizations;
    private final Access access;
    private final Author author;

    EffectDesk(Effects effects, FormRules rules, Organizations organizations, Access access, Author author) {
        this.effects = effects;
        this.rules = rules;
        this.organizations = organizations;
        this.access = access;
        this.author = author;
    }

    /** Who decides, when, where, and who has to know. */
    @Component("effectAuthor")
    record Author(CurrentPerson person, InstantSource clock, Places places, AuditTrail trail) {}

    /** What findings do for the division in which a place is. */
    @Transactional(readOnly = true)
    EffectsView all(EffectPlace wanted) {
        access.demand(Permission.SEASON_READ, wanted.path(), wanted.year());
        return view(wanted.at(
                organizations.divisionOf(wanted.path()).map(Node::path).orElse(EVERYWHERE)));
    }

    private EffectsView view(EffectPlace place) {
        Effects.Decided decided = effects.decided(place.door(), place.path(), place.year());
        Map<String, String> names = author.places()
                .names(Stream.concat(
                                Stream.of(place.path()),
                                rules.all()
                                        .flatMap(check -> decided.about(check.id()).stream())
                                        .map(Effects.Decision::path))
                        .collect(Collectors.toSet()));
        return new EffectsView(
                place.path(),
                Objects.requireNonNullElse(names.get(place.path()), ""),
                place.year(),
                rules.all().map(check -> row(check, decided, place, names)).toList());
    }

    private static EffectRow row(
            FormRules.Known check, Effects.Decided decided, EffectPlace place, Map<String, String> names) {
        Optional<Effects.Decision> decision = decided.about(check.id());
        return new EffectRow(
                check.id(),
                check.title(),
                check.severity(),
                check.inRulebook(),
                decided.of(check.id(), check.severity()).effect(),
                Effect.usual(check.severity()),
                decision.map(found -> new EffectRow.Decided(
                                found.path(),
                                Objects.requireNonNullElse(names.get(found.path()), ""),
                                found.year(),
                                found.reason(),
                                found.at(),
                                found.by(),
                                found.path().equals(place.path()) && found.year() == place.year()))
                        .orElse(null));
    }

    /** Decides, or takes a decision back. */
    @Transactional
    EffectsView decide(EffectOrder order) {
        EffectPlace place = order.place();
        access.demand(Permission.SEASON_WRITE, place.path(), place.year());
        FormRules.Known check = rules.find(Objects.requireNonNullElse(order.check(), ""))
                .orElseThrow(() -> Refused.badField("check", "没有这条检查。"));
        String division = divisionCode(place.path());
        Map<String, Object> before = words(effects.exactly(place.door(), check.id(), place.path(), place.year()));
        Effect wanted = order.effect();
        if (wanted == null) {
            effects.forget(place.door(), check.id(), place.path(), place.year());
        } else {
            Effects.Decision decision = new Effects.Decision(
                    check.id(),
                    place.path(),
                    place.year(),
                    wanted,
                    order.wantedReason(),
                    author.clock().instant(),
                    author.person().name());
            effects.decide(
                    place.door(),
                    decision,
                    new Effects.Author(division, author.person().id()));
        }
        effects.forgetLooks(place.path(), place.year());
        author.trail()
                .record(
                        new Subject(
                                "EFFECT",
                                place.door() + "/" + check.id(),
                                check.id() + " " + check.title(),
                                place.path(),
                                place.year()),
                        wanted == null ? "恢复默认效力" : "设置效力",
                        before,
                        words(effects.exactly(place.door(), check.id(), place.path(), place.year())));
        return view(place);
    }

    private String divisionCode(String path) {
        if (path.equals(EVERYWHERE)) {
            return "";
        }
        return organizations
                .byPath(path)
                .filter(node -> node.kind() == NodeKind.DIVISION)
                .map(Node::code)
                .orElseThrow(() -> Refused.badField("path", "效力按财政区划设置，请选择一个区划。"));
    }

    private static Map<String, Object> words(Optional<Effects.Decision> decision) {
        return decision.<Map<String, Object>>map(
                        found -> Map.of("效力", found.effect() == Effect.BLOCKING ? "阻断" : "提示", "理由", found.reason()))
                .orElse(Map.of());
    }
}
