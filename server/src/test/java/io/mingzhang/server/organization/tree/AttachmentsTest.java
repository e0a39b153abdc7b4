package io.mingzhang.server.organization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@TestServer
class AttachmentsTest {

    private static final String ATTACHMENTS = "/api/v1/attachments";
    private static final byte[] PAPER = "关于机构改革的批复".getBytes(StandardCharsets.UTF_8);

    private final HttpCaller keeper;
    private final HttpCaller reader;
    private final TreePage page;

    @Autowired
    AttachmentsTest(@LocalServerPort int port, TestPeople people) {
        people.person("tree-keeper", "/", Role.SYSTEM_ADMINISTRATOR);
        this.keeper = HttpCaller.as(port, "tree-keeper");
        this.reader = new HttpCaller(port);
        this.page = new TreePage(keeper);
    }

    @Test
    void aPaperIsKeptSeenRemovedAndTakenBack() {
        String of = "?kind=NODE&id=" + TreePage.id(page.division("云桥县"));
        Answer added = keeper.upload(ATTACHMENTS + of + "&name=%E6%89%B9%E5%A4%8D.pdf", PAPER);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        keeper.upload(ATTACHMENTS + of + "&name=%E6%89%B9%E5%A4%8D.pdf", PAPER);
        JsonNode listed = reader.get(ATTACHMENTS + of).json().get("items");
        assertThat(listed).hasSize(1);
        String own = ATTACHMENTS + "/" + listed.at("/0/id").asString();

        Answer file = reader.get(own + "/file");
        assertThat(file.bytes()).isEqualTo(PAPER);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");

        assertThat(reader.send("DELETE", own, Map.of()).status())
                .as("readers only read")
                .isEqualTo(403);
        assertThat(keeper.send("DELETE", own, Map.of()).status()).isEqualTo(200);
        assertThat(reader.get(ATTACHMENTS + of).json().get("items")).isEmpty();
        assertThat(reader.get(own + "/file").status()).isEqualTo(403);
        assertThat(keeper.get(ATTACHMENTS + of + "&removed=true").json().get("items"))
                .hasSize(1);
        keeper.send("POST", own + "/restore", Map.of());
        assertThat(reader.get(own + "/file").bytes()).isEqualTo(PAPER);
    }

    @Test
    void whatIsNoPaperIsRefused() {
        String of = "?kind=NODE&id=" + TreePage.id(page.division("云桥县"));
        Answer program = keeper.upload(ATTACHMENTS + of + "&name=setup.exe", PAPER);
        assertThat(program.status()).isEqualTo(415);
        assertThat(keeper.upload(ATTACHMENTS + of + "&name=a.pdf", new byte[0]).status())
                .isEqualTo(400);
        assertThat(keeper.upload(ATTACHMENTS + "?kind=PLANET&id=x&name=a.pdf", PAPER)
                        .status())
                .isEqualTo(400);
    }
}
