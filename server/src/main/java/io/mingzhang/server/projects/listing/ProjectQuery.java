package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are wanted, as parameters of a request; what is not given does not restrict. Of a choice that is given more
 * than once each value is welcome.
 *
 * @param year projects that have a budget in this fiscal year
 * @param path units below this part of the tree
 * @param text words that stand in name or code
 * @param kind codes by which the kind begins
 * @param state names of {@link ListedState}
 * @param nature code of the nature
 * @param label a label it has
 * @param flag what it is marked as
 * @param amount the total in fen, as {@code least-most}; either may be left out
 * @param target whether there is a target of the year
 * @param source fund source from which money is planned in the year
 * @param deleted the ones put away instead of the others
 */
public record ProjectQuery(
        @Nullable Integer year,
        @Nullable String path,
        @Nullable String text,
        @Nullable List<String> kind,
        @Nullable List<String> state,
        @Nullable String nature,
        @Nullable String label,
        @Nullable String flag,
        @Nullable String amount,
        @Nullable Boolean target,
        @Nullable String source,
        @Nullable Boolean deleted) {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{0,15})-(\\d{0,15})");

    /** The fiscal year; 0 when any will do. */
    public int yearOrAny() {
        return year == null ? 0 : year;
    }

    /** The part of the tree; all of it when none is given. */
    String pathOrAll() {
        return path == null || path.isBlank() ? "/" : path.strip();
    }

    boolean isDeleted() {
        return deleted != null && deleted;
    }

    /** The bounds of the total in fen. */
    Optional<Bounds> bounds() {
        if (amount == null || amount.isBlank()) {
            return Optional.empty();
        }
        var parts = AMOUNT.matcher(amount.strip());
        if (!parts.matches()) {
            throw Refused.badField("amount", "金额范围应写作“最低-最高”，单位为分，例如 100000-500000。");
        }
        return Optional.of(new Bounds(
                parts.group(1).isEmpty() ? 0 : Long.parseLong(parts.group(1)),
                parts.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(parts.group(2))));
    }

    /**
     * Bounds of an amount in fen, both within.
     *
     * @param least not less
     * @param most not more
     */
    record Bounds(long least, long most) {}

    /** The same without a choice of states. */
    ProjectQuery inAnyState() {
        return new ProjectQuery(year, path, text, kind, null, nature, label, flag, amount, target, source, deleted);
    }

    /** The same among those put away, or among the others. */
    ProjectQuery putAway(boolean away) {
        return new ProjectQuery(year, path, text, kind, null, nature, label, flag, amount, target, source, away);
    }
}
