package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.MailStanding;
import tw.anwang.desk.MailState;
import tw.anwang.desk.Mails;
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

    static final int PORTION = 500;

    private static final String ADMINISTER = "identity.administer";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Mails mails;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page of mails, the newest first. */
    public record Found(List<MailRow> rows, Paging paging) {}

    /** How many there are in each state, since when the oldest waits, and when the last was sent. One statement. */
    @Permitted(ADMINISTER)
    public MailStanding standing() {
        return mails.standing();
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

    /**
     * Everything that failed is tried again: the mail server was down for long. Portion by portion, each a transaction
     * of its own, so that the post is not kept from thousands of rows at once.
     *
     * @return how many
     */
    @Permitted(ADMINISTER)
    @Transactional(TxType.NOT_SUPPORTED)
    public int retryFailed() {
        Instant until = clock.instant();
        int all = 0;
        int some;
        do {
            some = outbox.retryFailed(until, PORTION);
            all += some;
        } while (some == PORTION);
        return all;
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
