package io.mingzhang.documents.reading.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How long packed bytes become, without keeping them. */
final class Inflation {

    private static final int CHUNK = 1 << 16;
    private static final int MOST_LAYERS = 4;

    private final Inflater[] chain;
    private final byte[][] made;
    private final long most;
    private long left;

    private Inflation(int layers, long most) {
        this.chain = new Inflater[Math.min(layers, MOST_LAYERS)];
        this.made = new byte[chain.length][CHUNK];
        this.most = most;
        this.left = most;
        for (int i = 0; i < chain.length; i++) {
            chain[i] = new Inflater();
        }
    }

    /**
     * The length of the bytes once so many layers are taken off; more than the bound when they get longer, 0 when they are not
     * packed at all: the reader will find them broken at the same place.
     */
    static long of(byte[] file, int from, int to, int layers, long most) {
        Inflation inflation = new Inflation(layers, most);
        try {
            inflation.chain[0].setInput(file, from, to - from);
            return inflation.length(0);
        } catch (DataFormatException notDeflated) {
            return 0;
        } finally {
            for (Inflater inflater : inflation.chain) {
                inflater.end();
            }
        }
    }

    private long length(int layer) throws DataFormatException {
        byte[] out = made[layer];
        long length = 0;
        while (!chain[layer].finished() && length <= most) {
            int bytes = chain[layer].inflate(out);
            if (bytes == 0) {
                break;
            }
            if (layer + 1 < chain.length) {
                chain[layer + 1].setInput(out, 0, bytes);
                length += length(layer + 1);
            }
            left -= bytes;
            length += layer + 1 == chain.length ? bytes : 0;
            if (left < -most) {
                return most + 1;
            }
        }
        return length;
    }
}
