package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.UtcInstant;

/** Notes when somebody of an office asked first opened the draft: the owner sees who has it in hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FirstReading {
    // past the entity: its version stays, so that nobody's form is stale because a colleague looked
    private static final String NOTE =
            "update meetings_consultation_reply set read_at = ?1, read_by = ?2 where id = ?3 and read_at is null";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public void noted(Consultation of, Collection<Reply> replies) {
        Actor me = user.getMe();
        if (of.state() != ConsultationState.OPEN) {
            return;
        }
        replies.stream()
                .filter(reply -> reply.readAt() == null && me.actsFor(reply.office()))
                .forEach(reply -> em.createNativeQuery(NOTE)
                        .setParameter(1, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                        .setParameter(2, me.name())
                        .setParameter(3, reply.id())
                        .executeUpdate());
    }
}
