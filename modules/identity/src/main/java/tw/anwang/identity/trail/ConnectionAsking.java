package tw.anwang.identity.trail;

import java.sql.Connection;
import java.sql.SQLException;
import tw.anwang.identity.Trail;

/** One connection of one's own, in an administrator's command. */
record ConnectionAsking(Connection connection) implements Asking {
    @Override
    public <T> T ask(Question<T> question) {
        try {
            return question.of(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String schema(Connection connection) throws SQLException {
        return connection.getCatalog() + Trail.SCHEMA_ENDING;
    }

    static ProofRows rows(Connection connection) throws SQLException {
        return new ProofRows(new ConnectionAsking(connection), schema(connection));
    }
}
