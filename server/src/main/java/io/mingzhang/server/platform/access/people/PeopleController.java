package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the tree, and what the system administrator does with their accounts. */
@RestController
@Needs(Permission.PEOPLE_WRITE)
@RequestMapping("/api/v1/people")
class PeopleController {

    private final PeopleDesk desk;
    private final Departures departures;

    PeopleController(PeopleDesk desk, Departures departures) {
        this.desk = desk;
        this.departures = departures;
    }

    @Needs(Permission.PEOPLE_READ)
    @GetMapping
    Page<PersonRow> people(PersonQuery query, Paging paging) {
        return desk.page(query, paging);
    }

    @Needs(Permission.SIGNED_IN)
    @GetMapping("/choices")
    List<PersonRows.Choice> choices(@RequestParam @Nullable String text) {
        return desk.choices(text == null ? "" : text);
    }

    @Needs(Permission.PEOPLE_READ)
    @GetMapping("/{id}")
    PersonRow person(@PathVariable UUID id) {
        return desk.view(id);
    }

    @PostMapping
    PeopleDesk.Added add(@RequestBody PeopleDesk.NewPerson wanted) {
        return desk.add(wanted);
    }

    @PatchMapping("/{id}")
    PersonRow change(@PathVariable UUID id, @RequestBody PeopleDesk.PersonChange change) {
        return desk.change(id, change);
    }

    @PostMapping("/{id}/reset-password")
    PeopleDesk.OnePassword resetPassword(@PathVariable UUID id) {
        return desk.resetPassword(id);
    }

    @PostMapping("/{id}/unlock")
    PersonRow unlock(@PathVariable UUID id) {
        return desk.unlock(id);
    }

    @PostMapping("/{id}/disable")
    PersonRow disable(@PathVariable UUID id, @RequestBody Departures.Leave leave) {
        departures.disable(id, leave);
        return desk.view(id);
    }

    @PostMapping("/{id}/enable")
    PersonRow enable(@PathVariable UUID id) {
        return desk.enable(id);
    }

    @Needs({Permission.PEOPLE_WRITE, Permission.RIGHTS_WRITE})
    @PostMapping("/{id}/hand-over")
    Departures.HandedOver handOver(@PathVariable UUID id, @RequestBody Departures.HandOver wanted) {
        return departures.handOver(id, wanted);
    }
}
