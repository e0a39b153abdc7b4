package io.mingzhang.server.projects;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small tree of fictional organizations, planted into the tables: a division with two departments of two units each, and
 * an office. Every tree is another one.
 */
public final class TestUnits {

    private final JdbcClient database;
    private final String divisionCode;
    private final Place division;
    private final Place department;
    private final Place otherDepartment;
    private final Place unit;
    private final Place sister;
    private final Place stranger;

    /** Plants a tree whose division has this code. */
    public TestUnits(JdbcClient database, String divisionCode) {
        this.database = database;
        this.divisionCode = divisionCode;
        this.division = plant(null, "DIVISION", divisionCode, "晴川市");
        this.department = plant(division, "COMPETENT_DEPARTMENT", "302", "晴川市教育局");
        this.otherDepartment = plant(division, "COMPETENT_DEPARTMENT", "415", "晴川市水利局");
        this.unit = plant(department, "UNIT", "302001", "晴川市实验小学");
        this.sister = plant(department, "UNIT", "302002", "晴川市第二中学");
        this.stranger = plant(otherDepartment, "UNIT", "415001", "晴川市河道管理处");
    }

    /**
     * A place in the tree.
     *
     * @param id its id
     * @param path its path
     */
    public record Place(UUID id, String path) {}

    /** Plants a further place below one, or a root. */
    public Place plant(@Nullable Place above, String kind, String code, String name) {
        UUID id = UUID.randomUUID();
        long number = database.sql("select nextval(pg_get_serial_sequence('organization.node', 'number'))")
                .query(Long.class)
                .single();
        String path = (above == null ? "/" : above.path()) + Long.toString(number, 36) + "/";
        database.sql("""
                insert into organization.node (id, number, parent_id, path, depth, kind, code, name, valid_from,
                    changed_at, owner_id, division_code)
                values (:id, :number, :parent, :path, :depth, :kind, :code, :name, 2020,
                    now(), :id, :division)""")
                .param("parent", above == null ? null : above.id(), java.sql.Types.OTHER)
                .params(Map.of("id", id, "number", number, "path", path, "kind", kind, "code", code))
                .params(Map.of("name", name, "division", divisionCode))
                .param("depth", path.length() - path.replace("/", "").length() - 1)
                .update();
        return new Place(id, path);
    }

    /** 晴川市. */
    public Place division() {
        return division;
    }

    /** 晴川市教育局, 302. */
    public Place department() {
        return department;
    }

    /** 晴川市水利局, 415. */
    public Place otherDepartment() {
        return otherDepartment;
    }

    /** 晴川市实验小学, below 302. */
    public Place unit() {
        return unit;
    }

    /** 晴川市第二中学, below 302. */
    public Place sister() {
        return sister;
    }

    /** 晴川市河道管理处, below 415. */
    public Place stranger() {
        return stranger;
    }
}
