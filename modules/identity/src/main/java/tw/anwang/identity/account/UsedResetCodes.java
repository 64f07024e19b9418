package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.signin.OpenSignIns;

/** Codes with which passwords were set, and who had issued them. Asks no right: the sign-in tells it to its own person. */
@ApplicationScoped
public class UsedResetCodes {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** @param issuedBy name of who issued it; empty where that is not known any more */
    public record Use(String issuedBy, Instant issuedAt, Instant usedAt) implements Serializable {}

    /** The last one used for the account at that moment or after it; rows know milliseconds. */
    @Transactional
    public Optional<Use> since(AccountId account, Instant moment) {
        List<?> rows = em.createNativeQuery("select a.name, c.issued_at, c.used_at from identity_reset_code c"
                        + " left join identity_account a on a.id = c.issued_by"
                        + " where c.account_id = ?1 and c.used_at >= ?2 order by c.used_at desc limit 1")
                .setParameter(1, account.value())
                .setParameter(2, LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC))
                .getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(UsedResetCodes::use);
    }

    private static Use use(Object[] row) {
        return new Use(Objects.toString(row[0], ""), OpenSignIns.moment(row[1]), OpenSignIns.moment(row[2]));
    }
}
