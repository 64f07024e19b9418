package tw.anwang.meetings;

import java.sql.SQLException;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** People of the tests: each has an own account with an own role, in an office of the directory's seed. */
public final class StaffUnit {
    /** 衛生福利部社會及家庭署. */
    public static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    /** 衛生福利部心理健康司. */
    public static final OfficeId MENTAL_HEALTH = new OfficeId(103);

    /** 保護服務司: takes no part in the series of the tests. */
    public static final OfficeId PROTECTION = new OfficeId(102);

    private final ModuleContainer container;

    public StaffUnit(ModuleContainer container) {
        this.container = container;
    }

    /** From now on this test acts as somebody new of that office. @param role such as {@code caseOfficer} */
    public AccountId signIn(OfficeId office, String role) {
        AccountId account = account(office, role);
        if (!container.get(CurrentUser.class).actAs(account)) {
            throw new IllegalStateException("no such account");
        }
        return account;
    }

    private AccountId account(OfficeId office, String role) {
        try {
            return new AccountId(TestAccount.called("測試人員").with(role).in(container.database(), office.value()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
