package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.kernel.Sentences;

/** The accounts within reach as the list that can be brought back; no password and nothing like one. */
@ApplicationScoped
class AccountSheet {
    private static final List<String> COLUMNS =
            List.of("signInName", "name", "email", "office", "roles", "endsOn", "state");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    Offices offices;

    @Inject
    RoleNames names;

    Sheet of(boolean empty, Locale locale) {
        List<Sheet.Column> columns = COLUMNS.stream()
                .map(column -> new Sheet.Column(words("roster.ACCOUNTS." + column, locale), 16))
                .toList();
        List<AccountRecord> all = empty ? List.of() : reached();
        Iterable<List<Value>> rows =
                () -> all.stream().map(account -> row(account, locale)).iterator();
        return new Sheet(words("roster.ACCOUNTS.file", locale), columns, rows);
    }

    /** A few thousand small records, with their roles in one statement. */
    private List<AccountRecord> reached() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Account> query = cb.createQuery(Account.class);
        Root<Account> account = query.from(Account.class);
        account.fetch("roles", JoinType.LEFT);
        query.select(account)
                .distinct(true)
                .where(reach.reached(user.getMe(), cb, account))
                .orderBy(cb.asc(account.get("officeId")), cb.asc(account.get("name")), cb.asc(account.get("id")));
        return em.createQuery(query).getResultList().stream()
                .map(Account::asRecord)
                .toList();
    }

    private List<Value> row(AccountRecord account, Locale locale) {
        return List.of(
                Value.of(account.signInName()),
                Value.of(account.name()),
                Value.of(account.email()),
                Value.of(offices.byId(account.office()).map(OfficeRef::name).orElse("")),
                Value.of(account.roles().stream()
                        .sorted()
                        .map(code -> names.of(code, locale))
                        .collect(Collectors.joining("、"))),
                Value.of(account.endsOn()),
                Value.of(words(account.disabled() ? "account.state.DISABLED" : "account.state.ACTIVE", locale)));
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("identity", key, locale);
    }
}
