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
    private final Queue<Socket> idle = new ConcurrentLinkedQueue<>();

    /// `rows`, behind the post that listens at `port`.
    FarStore(RowStore rows, int port) {
        this.rows = rows;
        this.port = port;
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
            Socket line = idle.poll();
            if (line == null) {
                line = new Socket(InetAddress.getLoopbackAddress(), port);
                line.setTcpNoDelay(true);
                line.setSoTimeout(PATIENCE_MILLIS);
            }
            line.getOutputStream().write(1);
            if (line.getInputStream().read() < 0) {
                line.close();
                throw new StoreUnavailableException("the line is dead");
            }
            idle.add(line);
        } catch (IOException e) {
            throw new StoreUnavailableException("the line is dead", e);
        }
    }

    /// Hangs up.
    @Override
    public void close() {
        for (Socket line = idle.poll(); line != null; line = idle.poll()) {
            try {
                line.close();
            } catch (IOException _) {
                // It is of no use any more, whatever state it is in.
            }
        }
    }
}
