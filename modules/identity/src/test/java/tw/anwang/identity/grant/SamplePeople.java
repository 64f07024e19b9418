package tw.anwang.identity.grant;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.ModuleContainer;

/** Rows for the tests of grants: accounts, each with a name of its own, and sample cases. */
final class SamplePeople {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ModuleContainer container;
    private final Map<AccountId, String> names = new HashMap<>();

    SamplePeople(ModuleContainer container) {
        this.container = container;
    }

    AccountId of(long office, String role) {
        String name = "測試" + NUMBER.incrementAndGet();
        return one(sql -> {
            sql.execute(
                    "insert into identity_account (sign_in_name, name, office_id) values ('grant" + System.nanoTime()
                            + "', '" + name + "', " + office + ")",
                    Statement.RETURN_GENERATED_KEYS);
            var keys = sql.getGeneratedKeys();
            keys.next();
            AccountId account = new AccountId(keys.getLong(1));
            sql.execute("insert into identity_account_role values (" + account.value() + ", '" + role + "')");
            names.put(account, name);
            return account;
        });
    }

    String name(AccountId account) {
        return names.get(account);
    }

    /** Also ends what earlier tests granted. */
    void tables() {
        one(sql -> sql.execute("update identity_grant set state = 'ENDED'"));
        one(sql -> sql.execute("create table if not exists sample_case (id bigint primary key, county_code varchar(10),"
                + " lead_office_id bigint not null, sensitivity tinyint not null)"));
        one(sql -> sql.execute("create table if not exists sample_case_party (id bigint auto_increment primary key,"
                + " record_id bigint not null, office_id bigint, account_id bigint)"));
    }

    /** A case that its leading office alone takes part in. */
    void caseOf(long id, long lead, boolean kept) {
        one(sql -> sql.execute("delete from sample_case_party where record_id = " + id));
        one(sql -> sql.execute(
                "replace into sample_case values (" + id + ", null, " + lead + ", " + (kept ? 1 : 0) + ")"));
        takesPart(id, lead);
    }

    void takesPart(long id, long office) {
        one(sql -> sql.execute(
                "insert into sample_case_party (record_id, office_id) values (" + id + ", " + office + ")"));
    }

    private interface Work<T> {
        T with(Statement sql) throws SQLException;
    }

    private <T> T one(Work<T> work) {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            return work.with(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
