package tw.anwang.meetings;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;

/** People of the tests: each has an own account with an own role, in an office of the directory's seed. */
public final class StaffUnit {
    /** 衛生福利部社會及家庭署. */
    public static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    /** 衛生福利部心理健康司. */
    public static final OfficeId MENTAL_HEALTH = new OfficeId(103);

    /** 保護服務司: takes no part in the series of the tests. */
    public static final OfficeId PROTECTION = new OfficeId(102);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ModuleContainer container;

    public StaffUnit(ModuleContainer container) {
        this.container = container;
    }

    /** From now on this test acts as somebody new of that office. @param role such as {@code caseOfficer} */
    public AccountId signIn(OfficeId office, String role) {
        AccountId account = new AccountId(account(office, role));
        if (!container.get(CurrentUser.class).actAs(account)) {
            throw new IllegalStateException("no such account");
        }
        return account;
    }

    private long account(OfficeId office, String role) {
        String name = "series" + NUMBER.incrementAndGet() + "-" + System.nanoTime();
        try (var connection = container.database().connect();
                var insert = connection.prepareStatement(
                        "insert into identity_account (sign_in_name, name, office_id, password_hash) values (?, ?, ?, 'x')",
                        java.sql.Statement.RETURN_GENERATED_KEYS);
                var give = connection.prepareStatement(
                        "insert into identity_account_role (account_id, role_code) values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, "測試人員");
            insert.setLong(3, office.value());
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            keys.next();
            give.setLong(1, keys.getLong(1));
            give.setString(2, role);
            give.executeUpdate();
            return keys.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
