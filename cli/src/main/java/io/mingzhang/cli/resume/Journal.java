package io.mingzhang.cli.resume;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of frames, each with its length and checksum, one for every file done. Whatever moment the program is killed at, all
 * frames but the last are whole; a broken end is cut off when the journal is opened again. Entries are found by threads at
 * once, appended by one.
 */
public final class Journal implements AutoCloseable {

    private static final String MAGIC = "mingzhang-journal-1 ";
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int LONGEST = 1 << 30;

    private final FileChannel channel;
    private final Map<String, Frame> frames = new HashMap<>();
    private long end;

    private record Frame(FileStamp stamp, long at, int length) {}

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a journal, a new one when there is none.
     *
     * @param purpose what the run does: a journal of another purpose is of no use
     * @return empty when the file is the journal of another run, or none at all
     */
    public static Optional<Journal> open(Path file, String purpose) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel);
        byte[] signature = (MAGIC + purpose).getBytes(StandardCharsets.UTF_8);
        if (channel.size() == 0) {
            journal.append(signature);
            return Optional.of(journal);
        }
        Optional<byte[]> first = journal.frame(0);
        if (first.isEmpty() || !java.util.Arrays.equals(first.get(), signature)) {
            channel.close();
            return Optional.empty();
        }
        journal.end = (long) HEAD + first.get().length;
        journal.index();
        channel.truncate(journal.end);
        return Optional.of(journal);
    }

    private void index() throws IOException {
        for (Optional<byte[]> frame = frame(end); frame.isPresent(); frame = frame(end)) {
            byte[] content = frame.get();
            FileStamp stamp = JournalEntry.stamp(new DataInputStream(new ByteArrayInputStream(content)));
            frames.put(stamp.path(), new Frame(stamp, end, content.length));
            end += HEAD + content.length;
        }
    }

    /** How many files are done. */
    public int size() {
        return frames.size();
    }

    /** What was made of the file, if it is in the same state. */
    public Optional<JournalEntry> find(FileStamp stamp) throws IOException {
        Frame frame;
        synchronized (frames) {
            frame = frames.get(stamp.path());
        }
        if (frame == null || !frame.stamp().equals(stamp)) {
            return Optional.empty();
        }
        Optional<byte[]> content = frame(frame.at());
        return content.isPresent() ? Optional.of(JournalEntry.of(content.get())) : Optional.empty();
    }

    /** Keeps what was made of a file. */
    public void append(JournalEntry entry) throws IOException {
        byte[] content = entry.bytes();
        long at = append(content);
        synchronized (frames) {
            frames.put(entry.stamp().path(), new Frame(entry.stamp(), at, content.length));
        }
    }

    private long append(byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + content.length);
        frame.putInt(content.length).putInt(checksum(content)).put(content).flip();
        long at = end;
        while (frame.hasRemaining()) {
            end += channel.write(frame, end);
        }
        channel.force(false);
        return at;
    }

    /** The frame at a place; empty when it is not whole. */
    private Optional<byte[]> frame(long at) throws IOException {
        Optional<ByteBuffer> head = read(at, HEAD);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int length = head.get().getInt();
        int checksum = head.get().getInt();
        if (length < 0 || length > LONGEST || at + HEAD + length > channel.size()) {
            return Optional.empty();
        }
        return read(at + HEAD, length).map(ByteBuffer::array).filter(content -> checksum(content) == checksum);
    }

    private Optional<ByteBuffer> read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(buffer.flip());
    }

    private static int checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
