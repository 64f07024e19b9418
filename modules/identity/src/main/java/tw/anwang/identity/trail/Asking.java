package tw.anwang.identity.trail;

import java.sql.Connection;
import java.sql.SQLException;

/** Lends a connection for one question: the pool's in the portal, one of its own in an administrator's command. */
interface Asking {
    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    <T> T ask(Question<T> question);
}
