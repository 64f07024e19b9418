package tw.anwang.identity.grant;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Rows for the tests of grants: accounts, each with a name of its own, and sample cases. */
final class SamplePeople {
    private static final String WHERE_RECEIVED = "update identity_grant g join identity_account a"
            + " on a.id = g.grantee_account_id set g.grantee_at_office_id = a.office_id"
            + " where g.grantee_at_office_id is null";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ModuleContainer container;
    private final Map<AccountId, String> names = new HashMap<>();

    SamplePeople(ModuleContainer container) {
        this.container = container;
    }

    AccountId of(long office, String role) {
        String name = "測試" + NUMBER.incrementAndGet();
        return one(sql -> {
            var account = new AccountId(TestAccount.called(name).with(role).in(container.database(), office));
            names.put(account, name);
            return account;
        });
    }

    String name(AccountId account) {
        return names.get(account);
    }

    /** Also ends what earlier tests granted, and forgets their cases. */
    void tables() {
        one(sql -> sql.execute("update identity_grant set state = 'ENDED'"));
        one(sql -> sql.execute("create table if not exists sample_case (id bigint primary key, county_code varchar(10),"
                + " lead_office_id bigint not null, sensitivity tinyint not null)"));
        one(sql -> sql.execute("delete from sample_case"));
        one(sql -> sql.execute("create table if not exists sample_case_party (id bigint auto_increment primary key,"
                + " record_id bigint not null, office_id bigint, account_id bigint)"));
    }

    /** A case that its leading office alone takes part in. */
    void caseOf(long id, long lead, boolean kept) {
        caseOf(id, lead, kept ? Sensitivity.PARTIES_ONLY : Sensitivity.ORDINARY);
    }

    void caseOf(long id, long lead, Sensitivity sensitivity) {
        one(sql -> sql.execute("delete from sample_case_party where record_id = " + id));
        one(sql -> sql.execute(
                "replace into sample_case values (" + id + ", null, " + lead + ", " + sensitivity.ordinal() + ")"));
        takesPart(id, lead);
    }

    void takesPart(long id, long office) {
        one(sql -> sql.execute(
                "insert into sample_case_party (record_id, office_id) values (" + id + ", " + office + ")"));
    }

    void seesEverything(AccountId account) {
        one(sql -> sql.execute("insert ignore into identity_role (code, position) values ('everythingForTests', 99)"));
        one(sql -> sql.execute(
                "insert ignore into identity_role_permission values ('everythingForTests', 'scope.everything')"));
        one(sql -> sql.execute(
                "insert into identity_account_role values (" + account.value() + ", 'everythingForTests')"));
    }

    /** As the national owner's grant of one record to one person: what 緊急調閱 writes. */
    void grantOf(long record, AccountId person) {
        one(sql -> sql.execute("insert into identity_grant (owner_office_id, grantee_account_id, record_id, purpose,"
                + " from_day, to_day, review_on, state, requested_by) values (10201, " + person.value() + ", " + record
                + ", '測試', '2000-01-01', '2999-01-01', '2999-01-01', 'ON', 1)"));
        one(sql -> sql.execute(WHERE_RECEIVED));
        one(sql -> sql.execute("insert into identity_grant_kind select max(id), 'sample.case' from identity_grant"));
    }

    void alsoHas(AccountId account, String role) {
        one(sql -> sql.execute("insert into identity_account_role values (" + account.value() + ", '" + role + "')"));
    }

    /** As no verb of the house does it. */
    void movedByHand(AccountId account, long office) {
        one(sql -> sql.execute("update identity_account set office_id = " + office + " where id = " + account.value()));
    }

    /** How often the trail has that act on the grant. */
    int acts(String verb, long grant) {
        return one(sql -> {
            var found = sql.executeQuery(
                    "select count(*) from " + container.database().trailSchema() + ".trail_act where verb = '" + verb
                            + "' and kind = 'identity.grant' and record_id = " + grant);
            found.next();
            return found.getInt(1);
        });
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
