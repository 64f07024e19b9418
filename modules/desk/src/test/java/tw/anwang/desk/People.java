package tw.anwang.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** An office of its own for a test, with an officer and a head in it. */
public record People(OfficeId office, AccountId officer, AccountId head) {

    public static People inNewOffice(ModuleContainer container) throws SQLException {
        OfficeId office = office(container);
        return new People(office, account(container, office, "caseOfficer"), account(container, office, "officeHead"));
    }

    /** Somebody of the same office who administers the system. */
    public AccountId administrator(ModuleContainer container) throws SQLException {
        return account(container, office, "administrator");
    }

    private static OfficeId office(ModuleContainer container) throws SQLException {
        try (Connection database = container.database().connect();
                Statement insert = database.createStatement()) {
            insert.execute(
                    "insert into directory_office (name, short_name, kind) values ('測試機關', '測試', 'AGENCY')",
                    Statement.RETURN_GENERATED_KEYS);
            var keys = insert.getGeneratedKeys();
            keys.next();
            return new OfficeId(keys.getLong(1));
        }
    }

    private static AccountId account(ModuleContainer container, OfficeId office, String role) throws SQLException {
        return new AccountId(TestAccount.called("測試" + role).with(role).in(container.database(), office.value()));
    }
}
