package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The chains in force somewhere, and setting them. */
@RestController
@RequestMapping("/api/v1/chains")
class ChainsController {

    private final ChainDesk desk;

    ChainsController(ChainDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Permission.SEASON_READ)
    List<ChainView> chains(
            @RequestParam(defaultValue = "TARGET") String kind,
            @RequestParam(defaultValue = "/") String path,
            @RequestParam int year) {
        return desk.inForce(kind, path, year);
    }

    @PutMapping
    @Needs(Permission.SEASON_WRITE)
    ChainView save(@RequestBody ChainOrder order) {
        return desk.save(order.required());
    }

    @DeleteMapping("/{id}")
    @Needs(Permission.SEASON_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        desk.remove(id);
    }
}
