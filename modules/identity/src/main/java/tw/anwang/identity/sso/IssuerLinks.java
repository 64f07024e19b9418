package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SecondFactorShown;

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

    /**
     * From now on the person comes by the subject; the announcement is used up.
     *
     * @param proven whether the account has no second factor of its own that could be asked for
     */
    void bind(AccountId account, Shown shown, Instant now, boolean proven) {
        sql(
                        "update identity_issuer_link set subject = ?1, announced = null, linked_at = ?2, proven = ?3"
                                + " where account_id = ?4",
                        shown.subject(),
                        at(now),
                        proven,
                        account.value())
                .executeUpdate();
    }

    /** Who shows the own second factor after coming by the issuer is the account's person: now the link is proven. */
    @Transactional
    void proven(@Observes SecondFactorShown shown) {
        if (shown.byIssuer()) {
            sql(
                            "update identity_issuer_link set proven = true where account_id = ?1",
                            shown.account().value())
                    .executeUpdate();
        }
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
                        "select l.issuer, l.subject, l.announced, l.opened_by_arrival, l.proven, a.name, l.linked_at"
                                + " from identity_issuer_link l left join identity_account a on a.id = l.announced_by"
                                + " where l.account_id = ?1",
                        account.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new IssuerLink(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        isTrue(row[3]),
                        isTrue(row[4]),
                        Objects.toString(row[5], ""),
                        row[6] == null ? null : OpenSignIns.moment(row[6])));
    }

    void announce(AccountId account, String person, AccountId by) {
        sql(
                        "insert into identity_issuer_link (account_id, issuer, announced, announced_by)"
                                + " values (?1, ?2, ?3, ?4)",
                        account.value(),
                        settings.issuer().getValue(),
                        person,
                        by.value())
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
