package io.mingzhang.server.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The project library for other modules. It asks for no rights when reading: who calls has asked already. */
public interface Projects {

    /** A project that was not put away. */
    Optional<Project> find(UUID id);

    /** Projects that were not put away, by id; a bounded number of statements however many there are. */
    Map<UUID, Project> list(Collection<UUID> ids);

    /** Projects below a path, of any year, whose name is exactly this but for spaces and width of characters. */
    List<Project> byName(String path, String name);

    /** Projects below a path, of any year, whose names are much like this one, the most alike first; so many at most. */
    List<Project> alike(String path, String name, int most);

    /** The project with this code, put away or not. */
    Optional<Project> byCode(String code);

    /** Makes a project on behalf of the current person, who must be allowed to; refuses what is wrong with it. */
    Project create(NewProject project);

    /** Remembers for the lists that there is a target of that year, or no longer. */
    void targetStands(UUID id, int year, boolean declared);
}
