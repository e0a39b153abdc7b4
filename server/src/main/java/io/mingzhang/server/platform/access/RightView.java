package io.mingzhang.server.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right that the person holds, of his own or as a deputy.
 *
 * @param id of the right
 * @param role what he is
 * @param path below which
 * @param fromYear first fiscal year; 0 = from the beginning
 * @param toYear last fiscal year; 0 = without end
 * @param stage for which part of the work; null = all
 * @param principal whom he stands in for; null when it is his own
 */
public record RightView(
        UUID id,
        Role role,
        String path,
        int fromYear,
        int toYear,
        @Nullable Stage stage,
        @Nullable Principal principal) {

    /**
     * Who is stood in for.
     *
     * @param id of the account
     * @param name as shown
     */
    public record Principal(UUID id, String name) {}

    /** Whether it holds in a year; year 0 = in any. */
    public boolean holdsIn(int year) {
        return year == 0 || year >= fromYear && (toYear == 0 || year <= toYear);
    }

    /** Whether it gives a permission, wherever and whenever it holds. */
    public boolean gives(Permission permission) {
        Stage own = stage;
        return RolePermissions.of(role).contains(permission)
                && (own == null
                        || permission.stage().filter(needed -> needed != own).isEmpty());
    }

    /** Whether a place is below its path. */
    public boolean reaches(String place) {
        return place.startsWith(path);
    }
}
