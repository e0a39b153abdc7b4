package io.mingzhang.server.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names that probably mean the same project, and names that do not. */
class LikenessTest {

    private static final Likeness NAME = new Likeness("农村饮水安全巩固提升工程");

    private static Likeness.Named named(int number, String name) {
        return new Likeness.Named(new UUID(0, number), name);
    }

    @Test
    void sameNameIsWhollyAlikeWhateverItsSigns() {
        assertThat(NAME.of("农村 饮水安全（巩固提升）工程")).isEqualTo(100);
        assertThat(NAME.of("")).isZero();
    }

    @Test
    void nearestComeFirstAndOthersNotAtAll() {
        List<UUID> nearest = NAME.nearest(
                List.of(
                        named(1, "城区道路照明维护"),
                        named(2, "2027年农村饮水安全工程"),
                        named(3, "农村饮水安全巩固提升项目"),
                        named(4, "农村公路安全生命防护工程")),
                2);
        assertThat(nearest).containsExactly(new UUID(0, 3), new UUID(0, 2));
    }
}
