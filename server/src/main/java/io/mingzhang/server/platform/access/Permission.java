package io.mingzhang.server.platform.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request needs (权限). Which role has which stands in {@link RolePermissions}. */
public enum Permission {
    /** Answered without sign-in. */
    OPEN(null),
    /** Anybody signed in, for what is his own. */
    SIGNED_IN(null),
    EXAMINE_READ(Stage.EXAMINATION),
    EXAMINE_WRITE(Stage.EXAMINATION),
    /** Everybody needs the tree, at every stage. */
    ORGANIZATION_READ(null),
    ORGANIZATION_WRITE(Stage.ADMINISTRATION),
    PEOPLE_READ(Stage.ADMINISTRATION),
    PEOPLE_WRITE(Stage.ADMINISTRATION),
    RIGHTS_WRITE(Stage.ADMINISTRATION),
    TRAIL_READ(Stage.ADMINISTRATION),
    PROJECT_READ(Stage.DECLARATION),
    PROJECT_WRITE(Stage.DECLARATION),
    PROJECT_ADMIT(Stage.DECLARATION),
    TARGET_READ(Stage.DECLARATION),
    TARGET_WRITE(Stage.DECLARATION),
    FLOW_MOVE(Stage.DECLARATION),
    SEASON_READ(Stage.DECLARATION),
    SEASON_WRITE(Stage.DECLARATION),
    TEMPLATE_READ(Stage.DECLARATION),
    TEMPLATE_WRITE(Stage.DECLARATION),
    LIBRARY_READ(Stage.DECLARATION),
    LIBRARY_WRITE(Stage.DECLARATION);

    private final @Nullable Stage stage;

    Permission(@Nullable Stage stage) {
        this.stage = stage;
    }

    /** The stage it belongs to; none when it is needed at all of them. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** The permission to see what this one changes; itself when it is one of reading. */
    public Permission reading() {
        return switch (this) {
            case EXAMINE_WRITE -> EXAMINE_READ;
            case ORGANIZATION_WRITE -> ORGANIZATION_READ;
            case PEOPLE_WRITE, RIGHTS_WRITE -> PEOPLE_READ;
            case PROJECT_WRITE, PROJECT_ADMIT -> PROJECT_READ;
            case TARGET_WRITE, FLOW_MOVE -> TARGET_READ;
            case SEASON_WRITE -> SEASON_READ;
            case TEMPLATE_WRITE -> TEMPLATE_READ;
            case LIBRARY_WRITE -> LIBRARY_READ;
            default -> this;
        };
    }
}
