package tw.anwang.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.ModuleContainer;

/** An office of its own for a test, with an officer and a head in it. */
public record People(OfficeId office, AccountId officer, AccountId head) {

    public static People inNewOffice(ModuleContainer container) throws SQLException {
        try (Connection database = container.database().connect()) {
            long office = office(database);
            return new People(
                    new OfficeId(office),
                    account(database, office, "caseOfficer"),
                    account(database, office, "officeHead"));
        }
    }

    /** Somebody of the same office who administers the system. */
    public AccountId administrator(ModuleContainer container) throws SQLException {
        try (Connection database = container.database().connect()) {
            return account(database, office.value(), "administrator");
        }
    }

    private static long office(Connection database) throws SQLException {
        return insert(
                database, "insert into directory_office (name, short_name, kind) values ('測試機關', '測試', 'AGENCY')");
    }

    private static AccountId account(Connection database, long office, String role) throws SQLException {
        long id = insert(
                database,
                "insert into identity_account (sign_in_name, name, office_id) values (?, ?, ?)",
                UUID.randomUUID().toString(),
                "測試" + role,
                office);
        insert(database, "insert into identity_account_role (account_id, role_code) values (?, ?)", id, role);
        return new AccountId(id);
    }

    private static long insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}
