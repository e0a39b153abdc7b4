package io.mingzhang.server.reliability;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The way from a server to its database, which can be pulled out and put in again. */
final class Cable implements AutoCloseable {

    private final InetSocketAddress database;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    private Cable(InetSocketAddress database, int port) {
        this.database = database;
        this.port = port;
    }

    static Cable to(int databasePort) throws IOException {
        InetSocketAddress database = new InetSocketAddress(InetAddress.getLoopbackAddress(), databasePort);
        Cable cable = new Cable(database, freePort());
        cable.putIn();
        return cable;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Lets through whoever comes. */
    synchronized void putIn() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = opened;
        Thread.ofVirtual().start(() -> admit(opened));
    }

    /** Cuts all that is going on, and lets nobody in. */
    synchronized void pullOut() {
        ServerSocket closing = door;
        door = null;
        closeQuietly(closing);
        sockets.forEach(Cable::closeQuietly);
        sockets.clear();
    }

    private void admit(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket here = opened.accept();
                Socket there = new Socket(database.getAddress(), database.getPort());
                sockets.add(here);
                sockets.add(there);
                Thread.ofVirtual().start(() -> carry(here, there));
                Thread.ofVirtual().start(() -> carry(there, here));
            } catch (IOException pulled) {
                // who was let in is cut by pullOut
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException pulled) {
            // ends both ways
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void closeQuietly(@Nullable Closeable socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException already) {
            // closed
        }
    }

    @Override
    public void close() {
        pullOut();
    }
}
