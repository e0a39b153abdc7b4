package io.mingzhang.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.authored.Complaint;
import io.mingzhang.standards.authored.Complaints;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFaultsTest {

    @Test
    void everythingIsSaidAtOnceWithPlaceAndRemedy() {
        String text = """
                cheks: {}
                checks:
                  SUM-1: off
                  SUM-02: eror
                  SUM-02: off
                user_checks: [没有.yaml, local.yaml]
                accepted:
                  - fingerprint: 123
                    content: fedcba9876543210
                    reason: ""
                    date: 2026-02-30
                """;
        List<String> said = complaints(text);
        assertThat(said)
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第1行第1列：不认识的键“cheks”。是否想写“checks”？"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第3行第3列：没有编号为 SUM-1 的审核规则。最接近的是 SUM-"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第4行第11列：“eror”不是可用的值。是否想写“error”？"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第5行第3列：键“SUM-02”重复。第4行已经写过"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第6行第15列：读不到自定规则文件“没有.yaml”"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第8行第18列：这里应为文字，实为整数"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第8行第5列：缺少必填的“person”。person：接受的人"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第10行第13列：不能为空"))
                .anySatisfy(one -> assertThat(one).startsWith("mingzhang.yaml 第11行第11列：没有“2026-02-30”这一天"))
                .anySatisfy(one -> assertThat(one).startsWith("local.yaml 第1行第1列：缺少必填的“checks”"))
                .hasSize(10);
    }

    @Test
    void emptyAndCommentedFilesAreFine() {
        assertThat(complaints("")).isEmpty();
        assertThat(complaints("# 还没有设置\n")).isEmpty();
        assertThat(complaints("\uFEFFchecks:\r\n  sum-01: off\r\naccepted:\r\n"))
                .isEmpty();
    }

    private static List<String> complaints(String text) {
        Complaints complaints = new Complaints();
        new SettingsReader(new MadeUpFolder(Map.of("local.yaml", "{}")), complaints).read("mingzhang.yaml", text);
        return complaints.inOrder().stream().map(Complaint::display).toList();
    }
}
