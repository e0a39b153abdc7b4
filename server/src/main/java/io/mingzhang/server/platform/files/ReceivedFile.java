package io.mingzhang.server.platform.files;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has come in whole, and is not in the database yet: its first megabyte in memory, and if it is larger, all of
 * it in a file without a name, which the system removes with the process.
 */
public final class ReceivedFile implements AutoCloseable {

    /** The size of the pieces in which files are received and stored. */
    static final int PIECE = 1 << 20;

    private final Sha256 id;
    private final long size;
    private final byte[] first;
    private final @Nullable FileChannel whole;

    private ReceivedFile(Sha256 id, long size, byte[] first, @Nullable FileChannel whole) {
        this.id = id;
        this.size = size;
        this.first = first;
        this.whole = whole;
    }

    /** Reads {@code content} to its end, unless it has more than {@code most} bytes. */
    static ReceivedFile of(InputStream content, long most, Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] first = content.readNBytes(PIECE);
        requireSize(first.length, most);
        digest.update(first);
        if (first.length < PIECE) {
            return new ReceivedFile(Sha256.of(digest.digest()), first.length, first, null);
        }
        FileChannel spool = spoolIn(folder);
        try {
            long size = first.length;
            byte[] piece = first;
            while (piece.length > 0) {
                write(piece, spool);
                piece = content.readNBytes(PIECE);
                digest.update(piece);
                size += piece.length;
                requireSize(size, most);
            }
            return new ReceivedFile(Sha256.of(digest.digest()), size, first, spool);
        } catch (IOException | Refused e) {
            spool.close();
            throw e;
        }
    }

    /** The name of the content. */
    public Sha256 id() {
        return id;
    }

    /** How many bytes it has; at least one. */
    public long size() {
        return size;
    }

    /** The first megabyte of it, or all if it has less: enough to see what kind of file it is. */
    public byte[] beginning() {
        return first.clone();
    }

    /** All of it; for readers that must have it at once. */
    public byte[] bytes() {
        byte[] all = new byte[Math.toIntExact(size)];
        for (int number = 0; number < pieces(); number++) {
            byte[] piece = piece(number);
            System.arraycopy(piece, 0, all, number * PIECE, piece.length);
        }
        return all;
    }

    int pieces() {
        return Math.toIntExact((size + PIECE - 1) / PIECE);
    }

    byte[] piece(int number) {
        if (number == 0) {
            return first;
        }
        if (whole == null) {
            throw new IndexOutOfBoundsException(number);
        }
        long offset = (long) number * PIECE;
        ByteBuffer piece = ByteBuffer.allocate(Math.toIntExact(Math.min(PIECE, size - offset)));
        try {
            while (piece.hasRemaining() && whole.read(piece, offset + piece.position()) >= 0) {}
        } catch (IOException e) {
            throw new IllegalStateException("What was received cannot be read again", e);
        }
        return piece.array();
    }

    @Override
    public void close() throws IOException {
        if (whole != null) {
            whole.close();
        }
    }

    private static void requireSize(long size, long most) {
        if (size == 0) {
            throw new Refused(ProblemCode.EMPTY_FILE, "这个文件里没有任何内容（0 字节）。", "请检查原文件是否保存完整，再重新上传。");
        }
        if (size > most) {
            throw new Refused(ProblemCode.TOO_LARGE, "文件超过 %d MB,没有接收。".formatted(most >> 20), "请拆分文件,或去掉其中的图片后重新上传。");
        }
    }

    /** On Unix the name is gone once the file is open, on Windows the system removes it with the last handle. */
    private static FileChannel spoolIn(Path folder) {
        Path file = folder.resolve("mingzhang-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder); // the first time, or when somebody tidied up
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static void write(byte[] piece, FileChannel spool) {
        ByteBuffer rest = ByteBuffer.wrap(piece);
        try {
            while (rest.hasRemaining()) {
                spool.write(rest);
            }
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static Refused noRoom(IOException failure) {
        return Refused.because(ProblemCode.DISK_FULL, "临时文件夹所在的磁盘写不进去,文件没有接收。", "请清理磁盘空间后重新上传。", failure);
    }
}
