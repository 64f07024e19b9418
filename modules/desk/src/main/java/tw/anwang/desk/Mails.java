package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.desk.mail.Mail;
import tw.anwang.desk.mail.MailSettings;
import tw.anwang.directory.ContactWindow;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.MailAddress;

/**
 * Mail beside the notices in the portal: a row written in the transaction of the change, sent afterwards by the clock.
 * A receiver whom no mail reaches has a row too, which says why. Asks no right itself: the verb that calls it has.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Mails {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Addressees addressees;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** To somebody with an account. */
    public void write(AccountId account, NewMail mail) {
        String address = addressees.addressOf(account).orElse(null);
        MailState state = wantsNone(account) ? MailState.SWITCHED_OFF : state(address);
        em.persist(Mail.of(mail, mail.line(), state, clock.instant()).to(account, addressees.nameOf(account), address));
    }

    /** To a contact window (聯繫窗口), behind which there is no account. */
    public void write(ContactWindow window, NewMail mail) {
        em.persist(Mail.of(mail, mail.line(), state(window.email()), clock.instant())
                .to(null, window.name(), window.email()));
    }

    /** From whom mail comes, where the portal sends any. */
    @Permitted(Permitted.ANYONE)
    public Optional<String> sender() {
        return settings.isOn() ? Optional.of(settings.sender()) : Optional.empty();
    }

    /** The address of a page as a mail writes it. */
    @Permitted(Permitted.ANYONE)
    public String link(String page) {
        return settings.link(page);
    }

    /** Those about this record that still wait are not sent any more: what they say may not leave the house. */
    @Permitted(Permitted.ANYONE)
    public void forgetWaiting(String occasion, long id) {
        em.createQuery("update Mail m set m.state = :gone, m.endedAt = :now, m.nextTryAt = null"
                        + " where m.occasion = :occasion and m.occasionId = :id and m.state = :waiting")
                .setParameter("gone", MailState.GIVEN_UP)
                .setParameter("now", clock.instant())
                .setParameter("occasion", occasion)
                .setParameter("id", id)
                .setParameter("waiting", MailState.WAITING)
                .executeUpdate();
    }

    /** How the post stands; for a program that watches it, which asks without an account, and names nobody. One statement. */
    @Transactional(TxType.REQUIRED)
    public MailStanding standing() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        Instant oldestWaiting = null;
        Instant lastSent = null;
        // no JPQL: the least and the greatest of a converted attribute do not pass through its converter
        List<?> rows = em.createNativeQuery("select state, count(*),"
                        + " timestampdiff(second, '1970-01-01', min(written_at)),"
                        + " timestampdiff(second, '1970-01-01', max(ended_at)) from desk_mail group by state")
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            MailState state = MailState.valueOf((String) row[0]);
            counts.put(state, ((Number) row[1]).longValue());
            oldestWaiting = state == MailState.WAITING ? moment(row[2]) : oldestWaiting;
            lastSent = state == MailState.SENT ? moment(row[3]) : lastSent;
        }
        return new MailStanding(counts, oldestWaiting, lastSent);
    }

    private static Instant moment(Object seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(((Number) seconds).longValue());
    }

    private boolean wantsNone(AccountId account) {
        return !em.createNativeQuery("select 1 from desk_mail_wish where account_id = ?1")
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
    }

    private MailState state(String address) {
        if (!MailAddress.isSound(address)) {
            return MailState.NO_ADDRESS;
        }
        return settings.isOn() ? MailState.WAITING : MailState.NOT_CONFIGURED;
    }

    /** What became of the mails about these records, in the order in which they were written; one statement. */
    @Permitted(Permitted.ANYONE)
    public List<MailFate> fates(String occasion, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from Mail m where m.occasion = :occasion and m.occasionId in :ids order by m.id",
                                Mail.class)
                        .setParameter("occasion", occasion)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Mail::fate)
                        .toList();
    }
}
