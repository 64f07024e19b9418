package tw.anwang.meetings;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Accounts for tests: each call makes a new one. */
public final class People {
    private People() {}

    /** A head of an office: reads, answers, approves, keeps. */
    public static AccountId of(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "officeHead");
    }

    /** A head whose scope is everything. */
    public static AccountId seeingEverything(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "officeHead", "everythingForTests");
    }

    /** Reads, no more, with everything in scope. */
    public static AccountId readingEverything(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "reader", "everythingForTests");
    }

    /** A head who sees numbers of persons in clear. */
    public static AccountId seeingNumbers(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "officeHead", "numbersForTests");
    }

    /** Reads, no more. */
    public static AccountId reader(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "reader");
    }

    /** Keeps series, by a made role that does not see what is 密. */
    public static AccountId keeperWithoutConfidential(ModuleContainer container, long office) throws SQLException {
        return make(container, office, "keeperForTests");
    }

    private static AccountId make(ModuleContainer container, long office, String... roles) throws SQLException {
        rolesOfTests(container);
        return new AccountId(TestAccount.called("測試").with(roles).in(container.database(), office));
    }

    private static void rolesOfTests(ModuleContainer container) throws SQLException {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('everythingForTests', 99)");
            statement.execute(
                    "insert ignore into identity_role_permission values ('everythingForTests', 'scope.everything')");
            statement.execute("insert ignore into identity_role (code, position) values ('numbersForTests', 99)");
            statement.execute("insert ignore into identity_role_permission values"
                    + " ('numbersForTests', 'scope.clear.idNumber'), ('numbersForTests', 'scope.clear.phone')");
            statement.execute("insert ignore into identity_role (code, position) values ('keeperForTests', 99)");
            statement.execute("insert ignore into identity_role_permission values ('keeperForTests', 'meetings.read'),"
                    + " ('keeperForTests', 'meetings.answer'), ('keeperForTests', 'meetings.keep')");
        }
    }
}
