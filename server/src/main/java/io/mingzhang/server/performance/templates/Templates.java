package io.mingzhang.server.performance.templates;

import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The templates as declarations need them: by id and version, and the one in force for a place and year. */
@Component
public class Templates {

    /** The variant offered where nobody adapted one. */
    private static final String USUAL = "A";

    private static final String USUAL_OF_DEPARTMENTS = "E";
    /** Versions are few and never change; a bound all the same. */
    private static final int MOST_KEPT = 1_000;

    private final AdaptedTemplates adapted;
    private final Standards standards;
    private final Map<String, DeclarationTemplate> known = new ConcurrentHashMap<>();

    Templates(AdaptedTemplates adapted, Standards standards) {
        this.adapted = adapted;
        this.standards = standards;
    }

    /** A template in the version a declaration keeps. */
    public DeclarationTemplate version(String id, int version) {
        return find(id, version).orElseThrow(() -> Refused.notFound("申报表模板"));
    }

    /** The same; empty when there is none. */
    public Optional<DeclarationTemplate> find(String id, int version) {
        Optional<DeclarationTemplate> shipped = standards.declarations().find(id);
        if (shipped.isPresent()) {
            return shipped.filter(template -> template.version() == version);
        }
        String key = id + "/" + version;
        DeclarationTemplate kept = known.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<TemplateRow> newest = adapted.newest(id);
        Optional<DeclarationTemplate> found = adapted.find(id, version);
        boolean settled = newest.isPresent()
                && (newest.get().version() > version || newest.get().state() != TemplateState.DRAFT);
        if (settled && known.size() < MOST_KEPT) {
            found.ifPresent(template -> known.put(key, template));
        }
        return found;
    }

    /** The newest usable version of a template. */
    public DeclarationTemplate newest(String id) {
        return standards
                .declarations()
                .find(id)
                .orElseGet(() -> adapted.newest(id)
                        .flatMap(row -> find(id, row.version()))
                        .orElseThrow(() -> Refused.notFound("申报表模板")));
    }

    /** The template for new declarations of a place and year: the nearest adapted one, else the usual shipped one. */
    public DeclarationTemplate inForce(String path, int year, boolean wholeDepartment) {
        return adapted.inForce(upwards(path), year, wholeDepartment)
                .map(row -> version(row.id(), row.version()))
                .orElseGet(() -> version(wholeDepartment ? USUAL_OF_DEPARTMENTS : USUAL, 1));
    }

    /** What a template is called; its id when it is not known. */
    public String nameOf(String id) {
        return standards
                .declarations()
                .find(id)
                .map(DeclarationTemplate::name)
                .or(() -> adapted.newest(id).map(TemplateRow::name))
                .orElse(id);
    }

    /** A path and all above it. */
    public static List<String> upwards(String path) {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return paths;
    }
}
