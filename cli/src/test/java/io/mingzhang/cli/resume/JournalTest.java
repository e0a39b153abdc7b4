package io.mingzhang.cli.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.ReportPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("journal");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("journal");
    }

    @Test
    void givesBackWhatWasKept() throws IOException {
        write("purpose", entry("a.txt"), entry("b.txt"));
        try (Journal journal = Journal.open(file, "purpose").orElseThrow()) {
            assertThat(journal.size()).isEqualTo(2);
            assertThat(journal.find(entry("b.txt").stamp())).contains(entry("b.txt"));
            assertThat(journal.find(entry("c.txt").stamp())).isEmpty();
        }
    }

    @Test
    void aFileThatChangedIsWorkedOnAgain() throws IOException {
        write("purpose", entry("a.txt"));
        try (Journal journal = Journal.open(file, "purpose").orElseThrow()) {
            FileStamp changed = new FileStamp("a.txt", 3, 4, "other");
            assertThat(journal.find(changed)).isEmpty();
            journal.append(new JournalEntry(changed, entry("a.txt").tally(), List.of()));
            assertThat(journal.find(changed)).isPresent();
        }
    }

    @Test
    void whereverItWasCutOffTheWholeFramesBeforeStayAndItGoesOn() throws IOException {
        write("purpose", entry("a.txt"));
        int whole = Math.toIntExact(Files.size(file));
        write("purpose", entry("b.txt"));
        byte[] both = Files.readAllBytes(file);
        for (int cut = whole; cut < both.length; cut++) {
            Files.write(file, Arrays.copyOf(both, cut));
            try (Journal journal = Journal.open(file, "purpose").orElseThrow()) {
                assertThat(journal.size()).isEqualTo(1);
                journal.append(entry("c.txt"));
                assertThat(journal.find(entry("c.txt").stamp())).isPresent();
            }
            try (Journal journal = Journal.open(file, "purpose").orElseThrow()) {
                assertThat(journal.size()).isEqualTo(2);
            }
        }
    }

    @Test
    void refusesTheJournalOfAnotherRunAndForeignFiles() throws IOException {
        write("purpose", entry("a.txt"));
        assertThat(Journal.open(file, "other")).isEmpty();
        Path foreign = Files.writeString(folder.resolve("foreign"), "no journal but somebody's text");
        assertThat(Journal.open(foreign, "purpose")).isEmpty();
        assertThat(foreign).hasContent("no journal but somebody's text");
    }

    private void write(String purpose, JournalEntry... entries) throws IOException {
        try (Journal journal = Journal.open(file, purpose).orElseThrow()) {
            for (JournalEntry entry : entries) {
                journal.append(entry);
            }
        }
    }

    private static JournalEntry entry(String name) {
        FileTally tally = new FileTally(
                name,
                false,
                Map.of(Severity.ERROR, 2L),
                5,
                2,
                List.of(new OutcomeTally.NotCheckedCount("SUM-01", "没有合计行", 1)),
                4,
                new Coverage.Share(1, 2),
                new Coverage.Share(0, 0),
                new FileTally.KeptOut(1, 3),
                FileTally.Times.NONE);
        ReportPart part = new ReportPart(List.of(new ReportPart.Line("finding", List.of("𠮷", "", "\n"))));
        return new JournalEntry(new FileStamp(name, 3, 4, "abc"), tally, List.of(part, new ReportPart(List.of())));
    }
}
