package tw.anwang.portal.start;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB for the server's pool, without XA. The driver's own class speaks XA, the server then uses it, and a Galera
 * cluster refuses XA; all units of the portal share one database, so one phase is all a transaction needs.
 *
 * <p>The server opens the pool before any other class of the portal is asked, so this is where wrong settings must be
 * named in a sentence.
 */
public class OnePhaseDataSource implements DataSource {
    private final MariaDbDataSource mariaDb = new MariaDbDataSource();

    /**
     * @param url JDBC address, such as {@code jdbc:mariadb://db:3306/anwang}
     * @throws SQLException naming every wrong setting
     */
    public void setUrl(String url) throws SQLException {
        List<String> problems = Settings.read().problems();
        if (!problems.isEmpty()) {
            throw new SQLException(Settings.refusal(problems));
        }
        mariaDb.setUrl(Patience.saidIn(url));
    }

    public void setUser(String user) throws SQLException {
        mariaDb.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        mariaDb.setPassword(password);
    }

    /** @throws SQLException naming the settings to look at */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            return ConnectionInTime.of(mariaDb.getConnection());
        } catch (SQLException refused) {
            throw new SQLException(
                    "資料庫連不上，請檢查 APP_DB_URL、APP_DB_USER、APP_DB_PASSWORD (no connection, check these): "
                            + refused.getMessage(),
                    refused.getSQLState(),
                    refused);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return ConnectionInTime.of(mariaDb.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() {
        return mariaDb.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        mariaDb.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        mariaDb.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return mariaDb.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return mariaDb.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        return mariaDb.unwrap(wanted);
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) throws SQLException {
        return mariaDb.isWrapperFor(wanted);
    }
}
