package io.mingzhang.server.platform.downloads;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is made completely before the first byte is sent, so that nobody receives half of one. It waits on the disk
 * under no name: the system removes it when it is closed or the program ends.
 */
public final class SpooledFile implements AutoCloseable {

    private final FileChannel channel;

    private SpooledFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Something that writes a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; whether the stream is closed does not matter. */
        void writeTo(OutputStream target) throws IOException;
    }

    /** The file with this content. */
    public static SpooledFile of(Content content) {
        Path place = Path.of(System.getProperty("java.io.tmpdir"), "mingzhang-" + UUID.randomUUID() + ".export");
        try {
            FileChannel channel = FileChannel.open(
                    place,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            return filled(new SpooledFile(channel), content);
        } catch (IOException | UncheckedIOException unwritable) {
            throw Refused.because(ProblemCode.DISK_FULL, "临时文件夹所在的磁盘写不进去，没有导出。", "请清理磁盘空间后重新导出。", unwritable);
        }
    }

    private static SpooledFile filled(SpooledFile file, Content content) throws IOException {
        boolean complete = false;
        try (OutputStream target = new Unclosed(Channels.newOutputStream(file.channel))) {
            content.writeTo(target);
            complete = true;
        } finally {
            if (!complete) {
                file.close();
            }
        }
        return file;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Sends all of it. */
    void sendTo(OutputStream target) throws IOException {
        channel.position(0);
        Channels.newInputStream(channel).transferTo(target);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The writers of reports close what they write to, and with it the file would be gone. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
