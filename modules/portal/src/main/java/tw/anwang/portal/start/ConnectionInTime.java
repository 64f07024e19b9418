package tw.anwang.portal.start;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A connection of the pool for which nobody waits too long. The server asks each one whether it still answers before it
 * lends it, and sets no time for that: a database that hangs would hold everybody who only asks for a connection.
 */
final class ConnectionInTime implements InvocationHandler {
    /** So long nobody else asks a database that one has just waited for in vain. */
    private static final long SILENCE_NS = TimeUnit.SECONDS.toNanos(5);

    private static final AtomicLong SILENT = new AtomicLong(System.nanoTime() - SILENCE_NS);

    private final Connection connection;
    private final int patient;

    private ConnectionInTime(Connection connection) throws SQLException {
        this.connection = connection;
        patient = connection.getNetworkTimeout();
        lend();
    }

    static Connection of(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                ConnectionInTime.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ConnectionInTime(connection));
    }

    @Override
    public Object invoke(Object itself, Method method, Object[] given) throws Throwable {
        if (method.getName().equals("isValid")) {
            return answers((int) given[0]);
        }
        try {
            return method.invoke(connection, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Of many that are lent by turns, one is waited for; the others are thrown away with it, and made anew. */
    private boolean answers(int seconds) throws SQLException {
        long begun = System.nanoTime();
        if (begun - SILENT.get() < SILENCE_NS) {
            return false;
        }
        int patience = seconds > 0 ? seconds : Patience.PING_SECONDS;
        if (connection.isValid(patience)) {
            lend();
            return true;
        }
        long now = System.nanoTime();
        if (now - begun >= TimeUnit.SECONDS.toNanos(patience)) {
            SILENT.set(now);
        }
        return false;
    }

    /** Whoever asked for it gets it next. */
    private void lend() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Patience.ofThisThread(patient));
    }
}
