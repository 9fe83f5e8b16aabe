package org.cardorticket.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cardorticket.auth.RowStore;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// A store at the other end of a line: whatever is asked of it takes one real round trip over a
/// socket before it is answered from memory.
final class FarStore implements RowStore, AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final RowStore rows;
    private final int port;
    private final int patience;
    private final Queue<Socket> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /// `rows`, behind the post that listens at `port`.
    FarStore(RowStore rows, int port) {
        this(rows, port, PATIENCE_MILLIS);
    }

    /// The same, waiting no longer than `patience` milliseconds for an answer.
    FarStore(RowStore rows, int port, int patience) {
        this.rows = rows;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        travel();
        return rows.find(table, key);
    }

    @Override
    public Optional<Row> put(Row row) {
        travel();
        return rows.put(row);
    }

    @Override
    public boolean replace(Row old, Row next) {
        travel();
        return rows.replace(old, next);
    }

    @Override
    public Optional<Row> remove(Table table, String key) {
        travel();
        return rows.remove(table, key);
    }

    @Override
    public boolean remove(Row row) {
        travel();
        return rows.remove(row);
    }

    @Override
    public List<Row> rows(Table table) {
        travel();
        return rows.rows(table);
    }

    private void travel() {
        try {
            Socket line = line();
            boolean back = false;
            try {
                line.getOutputStream().write(1);
                back = line.getInputStream().read() >= 0;
            } finally {
                if (!back) {
                    line.close();
                }
            }
            if (!back) {
                throw new StoreUnavailableException("the line is dead");
            }
            keep(line);
        } catch (IOException e) {
            throw new StoreUnavailableException("the line is dead", e);
        }
    }

    private Socket line() throws IOException {
        Socket line = idle.poll();
        if (line == null) {
            line = new Socket(InetAddress.getLoopbackAddress(), port);
            line.setTcpNoDelay(true);
            line.setSoTimeout(patience);
        }
        return line;
    }

    /// For the next time, if there is one.
    private void keep(Socket line) {
        idle.add(line);
        if (closed) {
            close();
        }
    }

    /// Hangs up.
    @Override
    public void close() {
        closed = true;
        for (Socket line = idle.poll(); line != null; line = idle.poll()) {
            try {
                line.close();
            } catch (IOException _) {
                // It is of no use any more, whatever state it is in.
            }
        }
    }
}
