package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.UtcInstant;

/** Who wants no mail; everybody finds the notices in the portal all the same. */
@ApplicationScoped
@Transactional
public class MailWishes {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Whether the person of this request gets mail. */
    @Permitted(Permitted.ANYONE)
    public boolean iWantMail() {
        return em.createNativeQuery("select 1 from desk_mail_wish where account_id = ?1")
                .setParameter(1, user.getMe().id().value())
                .getResultList()
                .isEmpty();
    }

    /** Switches mail on or off for the person of this request, from the next one on. */
    @Permitted(Permitted.ANYONE)
    public void want(boolean mail) {
        long me = user.getMe().id().value();
        if (mail) {
            em.createNativeQuery("delete from desk_mail_wish where account_id = ?1")
                    .setParameter(1, me)
                    .executeUpdate();
        } else {
            em.createNativeQuery("insert ignore into desk_mail_wish (account_id, none_since) values (?1, ?2)")
                    .setParameter(1, me)
                    .setParameter(2, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                    .executeUpdate();
        }
    }
}
