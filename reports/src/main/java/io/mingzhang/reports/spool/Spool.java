package io.mingzhang.reports.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of texts in a temporary file: first all are put in, then they are read in the same order. Used by one thread. */
public final class Spool implements AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private int rows;

    private Spool(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** An empty one. */
    public static Spool empty() {
        try {
            return new Spool(Files.createTempFile("mingzhang-", ".rows"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Puts a row in. */
    public void put(List<String> row) {
        try {
            out.writeInt(row.size());
            for (String cell : row) {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            rows++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** How many rows were put in. */
    public int size() {
        return rows;
    }

    /** Reads all rows. */
    public void forEach(Consumer<List<String>> reader) {
        try {
            out.flush();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (int row = 0; row < rows; row++) {
                    reader.accept(row(in));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> row(DataInputStream in) throws IOException {
        int cells = in.readInt();
        List<String> row = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return row;
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
