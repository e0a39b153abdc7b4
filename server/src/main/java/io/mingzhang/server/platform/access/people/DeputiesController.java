package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom. Everybody names his own deputies. */
@RestController
@Needs(Permission.SIGNED_IN)
@RequestMapping("/api/v1/deputies")
class DeputiesController {

    private final Deputies deputies;

    DeputiesController(Deputies deputies) {
        this.deputies = deputies;
    }

    @GetMapping
    List<Deputies.DeputyRow> deputies() {
        return deputies.list();
    }

    @PostMapping
    Deputies.DeputyRow name(@RequestBody Deputies.Wanted wanted) {
        return deputies.name(wanted);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        deputies.end(id);
    }
}
