package io.mingzhang.server.examination.listing;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.server.examination.listing.OverviewView.OfCategory;
import io.mingzhang.server.examination.listing.OverviewView.OfCheck;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Title and category of checks. A check that is no longer in the rulebook is called by its id. */
@Component
class CheckTitles {

    private static final String GONE = "OTHER";
    private static final String GONE_LABEL = "已停用的规则";

    private final Map<String, CheckInfo> byId;

    CheckTitles(Rulebook rulebook) {
        this.byId = rulebook.catalogue().stream()
                .collect(Collectors.toUnmodifiableMap(CheckInfo::id, Function.identity(), (one, same) -> one));
    }

    String title(String check) {
        return info(check).map(CheckInfo::title).orElse(check);
    }

    private Optional<CheckInfo> info(String check) {
        return Optional.ofNullable(byId.get(check));
    }

    /** The findings of checks by category, the most frequent first. */
    List<OfCategory> byCategory(Collection<OfCheck> checks) {
        Map<String, OfCategory> categories = new LinkedHashMap<>();
        checks.forEach(check -> categories.merge(category(check.check()), own(check), CheckTitles::plus));
        return categories.values().stream()
                .sorted(Comparator.comparingLong(OfCategory::all).reversed().thenComparing(OfCategory::category))
                .toList();
    }

    private String category(String check) {
        return info(check).map(info -> info.category().name()).orElse(GONE);
    }

    private OfCategory own(OfCheck check) {
        return new OfCategory(
                category(check.check()),
                info(check.check()).map(info -> info.category().label()).orElse(GONE_LABEL),
                check.errors(),
                check.warnings(),
                check.infos());
    }

    private static OfCategory plus(OfCategory one, OfCategory other) {
        return new OfCategory(
                one.category(),
                one.label(),
                one.errors() + other.errors(),
                one.warnings() + other.warnings(),
                one.infos() + other.infos());
    }
}
