package tw.anwang.identity.factor;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Accounts for the tests of this room, and what stands in the database about them. */
final class FactorPeople {
    static final String PASSWORD = "Korrekt-Pferd-1";

    private final ModuleContainer container;

    FactorPeople(ModuleContainer container) {
        this.container = container;
    }

    AccountId with(String role, String passwordHash) throws SQLException {
        long id = TestAccount.called("測試").with(role).in(container.database(), 100);
        change("update identity_account set password_hash = '" + passwordHash + "' where id = " + id);
        return new AccountId(id);
    }

    /** Verbs and details of what was done with the account, oldest first. */
    List<String> trail(AccountId account) throws SQLException {
        return texts("select concat_ws(' ', verb, detail) from "
                + container.database().schema()
                + "_trail.trail_act where record_id = " + account.value()
                + " and kind = 'identity.account' order by id");
    }

    List<String> texts(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    Timestamp lockedUntil(AccountId account) throws SQLException {
        List<String> until =
                texts("select locked_until from identity_factor_attempt where account_id = " + account.value());
        return until.isEmpty() || until.get(0) == null ? null : Timestamp.valueOf(until.get(0));
    }

    /** What an app would make of the key a page shows. */
    static byte[] typedOff(AuthenticatorSetup setup) {
        return new Base32().decode(setup.key().replace(" ", ""));
    }
}
