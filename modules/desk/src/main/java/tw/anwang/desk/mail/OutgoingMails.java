package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.MailState;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;

/** Outgoing mail as administrators of the system see it: what waits, what failed and why, and what to do about it. */
@ApplicationScoped
@Transactional
public class OutgoingMails {
    /** In the trail. */
    static final String KIND = "desk.mail";

    private static final String ADMINISTER = "identity.administer";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page of mails, the newest first. */
    public record Found(List<MailRow> rows, Paging paging) {}

    /** How many there are in each state; none stands for zero. One statement. */
    @Permitted(ADMINISTER)
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0L);
        }
        em.createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /** @param total how many there are, as counted; one statement and the trail's */
    @Permitted(ADMINISTER)
    public Found found(MailState state, int page, long total) {
        Paging paging = new Paging(page, Paging.SIZE, total, Map.of("state", state.name()));
        List<MailRow> rows = em.createQuery(
                        "select m from Mail m where m.state = :state order by m.id desc", Mail.class)
                .setParameter("state", state)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(Mail::row)
                .toList();
        trail.listed(KIND, "", rows.stream().map(MailRow::id).toList());
        return new Found(rows, paging);
    }

    /** The next round of the post tries it, whatever its pause. */
    @Permitted(ADMINISTER)
    public void retry(long id) {
        locked(id).retry(clock.instant());
        trail.record("retryMail", KIND, id, null);
    }

    @Permitted(ADMINISTER)
    public void giveUp(long id) {
        locked(id).giveUp(clock.instant());
        trail.record("giveUpMail", KIND, id, null);
    }

    /** Everything that failed is tried again: the mail server was down for long. @return how many */
    @Permitted(ADMINISTER)
    public int retryFailed() {
        List<Mail> failed = em.createQuery("select m from Mail m where m.state = :failed order by m.id", Mail.class)
                .setParameter("failed", MailState.FAILED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        failed.forEach(mail -> mail.retry(clock.instant()));
        trail.record("retryMail", KIND, 0, String.valueOf(failed.size()));
        return failed.size();
    }

    private Mail locked(long id) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new NotVisible(KIND, id);
        }
        return mail;
    }

    /** Mail server and sender, as set; nothing where the portal sends no mail. Never a password. */
    @Permitted(ADMINISTER)
    public String server() {
        return settings.host()
                .map(host -> host + ":" + settings.port() + " " + settings.from())
                .orElse("");
    }
}
