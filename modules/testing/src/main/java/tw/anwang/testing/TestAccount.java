package tw.anwang.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * An account put straight into the tables: {@code TestAccount.named("move.clerk").with("caseOfficer").in(database,
 * office)}. It has the roles given and no other.
 */
public record TestAccount(String signInName, String name, List<String> roles) {
    /** Somebody who is called as they sign in; the name may be there once. */
    public static TestAccount named(String signInName) {
        return new TestAccount(signInName, signInName, List.of());
    }

    /** Somebody of that name, as often as asked for: each signs in under a name of its own. */
    public static TestAccount called(String name) {
        return new TestAccount(UUID.randomUUID().toString(), name, List.of());
    }

    public TestAccount with(String... codes) {
        return new TestAccount(signInName, name, List.of(codes));
    }

    /** Committed when this returns; nobody can sign in with it. @return its id */
    public long in(TestDatabase database, long office) throws SQLException {
        return put(database, "insert into identity_account (sign_in_name, name, office_id) values (?, ?, ?)", office);
    }

    /** The same, with office and password of somebody who is there. @param other a sign-in name */
    public long like(TestDatabase database, String other) throws SQLException {
        return put(
                database,
                "insert into identity_account (sign_in_name, name, office_id, password_hash)"
                        + " select ?, ?, office_id, password_hash from identity_account where sign_in_name = ?",
                other);
    }

    private long put(TestDatabase database, String insert, Object from) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement account = connection.prepareStatement(insert, Statement.RETURN_GENERATED_KEYS)) {
            account.setString(1, signInName);
            account.setString(2, name);
            account.setObject(3, from);
            account.executeUpdate();
            try (var keys = account.getGeneratedKeys()) {
                keys.next();
                give(connection, keys.getLong(1));
                return keys.getLong(1);
            }
        }
    }

    private void give(Connection connection, long account) throws SQLException {
        try (PreparedStatement given = connection.prepareStatement(
                "insert into identity_account_role (account_id, role_code) values (?, ?)")) {
            for (String role : roles) {
                given.setLong(1, account);
                given.setString(2, role);
                given.executeUpdate();
            }
        }
    }
}
