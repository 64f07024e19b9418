package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.AccountId;

/**
 * Which account is whose at the issuer: one row per account, one account per subject. A row without subject is an
 * announcement, good for one first arrival. Asks no right: those who call it do, or act where nobody is known yet.
 */
@ApplicationScoped
class IssuerLinks {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    IssuerSettings settings;

    Optional<AccountId> linked(Shown shown) {
        return account("issuer = ?1 and subject = ?2", shown.issuer(), shown.subject());
    }

    Optional<AccountId> announced(Shown shown) {
        return shown.person().isEmpty()
                ? Optional.empty()
                : account("issuer = ?1 and announced = ?2 and subject is null", shown.issuer(), shown.person());
    }

    private Optional<AccountId> account(String which, String issuer, String who) {
        List<?> rows = sql("select account_id from identity_issuer_link where " + which + " for update", issuer, who)
                .getResultList();
        return rows.stream().findFirst().map(id -> new AccountId(((Number) id).longValue()));
    }

    /** From now on the person comes by the subject; the announcement is used up. */
    void bind(AccountId account, Shown shown, Instant now) {
        sql(
                        "update identity_issuer_link set subject = ?1, announced = null, linked_at = ?2 where account_id = ?3",
                        shown.subject(),
                        at(now),
                        account.value())
                .executeUpdate();
    }

    /** Of an account that was opened on arrival. */
    void addOpened(AccountId account, Shown shown, Instant now) {
        sql(
                        "insert into identity_issuer_link (account_id, issuer, subject, opened_by_arrival, linked_at)"
                                + " values (?1, ?2, ?3, true, ?4)",
                        account.value(),
                        shown.issuer(),
                        shown.subject(),
                        at(now))
                .executeUpdate();
    }

    /** What stands of an account; a link with an issuer of before is shown too, and is good for nothing. */
    Optional<IssuerLink> of(AccountId account) {
        List<?> rows = sql(
                        "select issuer, subject, announced, opened_by_arrival from identity_issuer_link where account_id = ?1",
                        account.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new IssuerLink((String) row[0], (String) row[1], (String) row[2], isTrue(row[3])));
    }

    void announce(AccountId account, String person) {
        sql(
                        "insert into identity_issuer_link (account_id, issuer, announced) values (?1, ?2, ?3)",
                        account.value(),
                        settings.issuer().getValue(),
                        person)
                .executeUpdate();
    }

    boolean isAnnounced(String person) {
        return account("issuer = ?1 and announced = ?2", settings.issuer().getValue(), person)
                .isPresent();
    }

    /** @return whether there was one */
    boolean remove(AccountId account) {
        return sql("delete from identity_issuer_link where account_id = ?1", account.value())
                        .executeUpdate()
                > 0;
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    private static LocalDateTime at(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private Query sql(String words, Object... values) {
        Query query = em.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
