package io.mingzhang.server.performance.examples;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Good examples for a declaration that is begun. */
@RestController
@RequestMapping("/api/v1/examples")
@Needs(Permission.TARGET_WRITE)
class ExamplesController {

    private final Examples examples;

    ExamplesController(Examples examples) {
        this.examples = examples;
    }

    @GetMapping
    List<ExampleRow> examples(Examples.Wish wish) {
        return examples.offered(wish);
    }

    @GetMapping("/{id}")
    ExampleView example(@PathVariable UUID id, Examples.Wish wish) {
        return examples.view(id, wish);
    }
}
