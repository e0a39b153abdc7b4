package io.mingzhang.cli.resume;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.ReportPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A file that was worked through.
 *
 * @param stamp which file, and in which state
 * @param tally its numbers, without times
 * @param parts what each report says of it
 */
public record JournalEntry(FileStamp stamp, FileTally tally, List<ReportPart> parts) {

    public JournalEntry {
        parts = List.copyOf(parts);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, stamp);
        write(out, tally);
        out.writeInt(parts.size());
        for (ReportPart part : parts) {
            out.writeInt(part.lines().size());
            for (ReportPart.Line line : part.lines()) {
                text(out, line.kind());
                out.writeInt(line.cells().size());
                for (String cell : line.cells()) {
                    text(out, cell);
                }
            }
        }
        return bytes.toByteArray();
    }

    static JournalEntry of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        FileStamp stamp = stamp(in);
        FileTally tally = tally(in);
        List<ReportPart> parts = new ArrayList<>();
        for (int part = in.readInt(); part > 0; part--) {
            List<ReportPart.Line> lines = new ArrayList<>();
            for (int line = in.readInt(); line > 0; line--) {
                String kind = text(in);
                List<String> cells = new ArrayList<>();
                for (int cell = in.readInt(); cell > 0; cell--) {
                    cells.add(text(in));
                }
                lines.add(new ReportPart.Line(kind, cells));
            }
            parts.add(new ReportPart(lines));
        }
        return new JournalEntry(stamp, tally, parts);
    }

    private static void write(DataOutputStream out, FileStamp stamp) throws IOException {
        text(out, stamp.path());
        out.writeLong(stamp.size());
        out.writeLong(stamp.modified());
        text(out, stamp.digest());
    }

    static FileStamp stamp(DataInputStream in) throws IOException {
        return new FileStamp(text(in), in.readLong(), in.readLong(), text(in));
    }

    private static void write(DataOutputStream out, FileTally tally) throws IOException {
        text(out, tally.source());
        out.writeBoolean(tally.noBudget());
        for (Severity severity : Severity.values()) {
            out.writeLong(tally.findings().getOrDefault(severity, 0L));
        }
        out.writeLong(tally.passed());
        out.writeLong(tally.failed());
        out.writeInt(tally.notChecked().size());
        for (OutcomeTally.NotCheckedCount count : tally.notChecked()) {
            text(out, count.check());
            text(out, count.reason());
            out.writeInt(count.count());
        }
        out.writeInt(tally.unexamined());
        for (Coverage.Share share : List.of(tally.amounts(), tally.prose())) {
            out.writeInt(share.bound());
            out.writeInt(share.total());
        }
        out.writeLong(tally.settled().accepted());
        out.writeLong(tally.settled().suppressed());
    }

    private static FileTally tally(DataInputStream in) throws IOException {
        String source = text(in);
        boolean noBudget = in.readBoolean();
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            long count = in.readLong();
            if (count > 0) {
                findings.put(severity, count);
            }
        }
        long passed = in.readLong();
        long failed = in.readLong();
        List<OutcomeTally.NotCheckedCount> notChecked = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            notChecked.add(new OutcomeTally.NotCheckedCount(text(in), text(in), in.readInt()));
        }
        int unexamined = in.readInt();
        Coverage.Share amounts = new Coverage.Share(in.readInt(), in.readInt());
        Coverage.Share prose = new Coverage.Share(in.readInt(), in.readInt());
        FileTally.KeptOut settled = new FileTally.KeptOut(in.readLong(), in.readLong());
        return new FileTally(
                source,
                noBudget,
                findings,
                passed,
                failed,
                notChecked,
                unexamined,
                amounts,
                prose,
                settled,
                FileTally.Times.NONE);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
