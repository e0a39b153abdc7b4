package io.mingzhang.server.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pieces by which searches are narrowed: made in Java and in the database alike, and never without those of a word. */
@TestServer
class SearchGramsTest {

    private static final List<String> TEXTS = List.of(
            "", "水", "晴川市实验小学 校舍维修", "99010026302P000012345", "2026年度", "IT 运维Ａ1", "12", "12,345.67", "𠮷田桥\n九");

    private final JdbcClient database;

    @Autowired
    SearchGramsTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void databaseMakesTheSame() {
        for (String text : TEXTS) {
            List<String> made = database.sql("select unnest(platform.search_grams(:text))")
                    .param("text", text)
                    .query(String.class)
                    .list();
            assertThat(made).as(text).containsExactlyInAnyOrder(SearchGrams.of(text));
        }
    }

    @Test
    void piecesOfAnyWordAreAmongThoseOfItsText() {
        for (String text : TEXTS) {
            for (int from = 0; from < text.length(); from = text.offsetByCodePoints(from, 1)) {
                for (int to = text.offsetByCodePoints(from, 1);
                        to < text.length();
                        to = text.offsetByCodePoints(to, 1)) {
                    assertThat(SearchGrams.of(text)).contains(SearchGrams.of(text.substring(from, to)));
                }
            }
        }
    }

    @Test
    void digitsAreToldApartByThree() {
        assertThat(SearchGrams.of("9901P"))
                .containsExactlyInAnyOrder("9", "0", "1", "p", "99", "90", "01", "1p", "990", "901");
    }
}
