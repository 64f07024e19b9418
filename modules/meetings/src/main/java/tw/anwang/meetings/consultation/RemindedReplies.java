package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.reminder.OfficesToTell;
import tw.anwang.meetings.reminder.Reminding;

/**
 * Reminds the offices that owe a reply to one consultation: a notice in the portal and a mail with number and address
 * alone. Each reply is noted in the same transaction, by a row of which there can be only one.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RemindedReplies {
    /** Occasion of these mails. */
    static final String KIND = "meetings.consultationReminder";

    private static final String ONCE = "insert ignore into meetings_consultation_reminder"
            + " (reply_id, occasion, closes_at, reminded_at) values (?1, ?2, ?3, ?4)";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OfficesToTell toTell;

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    public void remind(long consultationId, Reminding which) {
        Consultation of = em.find(Consultation.class, consultationId, LockModeType.PESSIMISTIC_WRITE);
        if (of.state() != ConsultationState.OPEN) {
            return; // closed since it was found
        }
        LocalDate today = Taipei.today(clock);
        owed(of).stream().filter(reply -> isFirst(reply, which, of)).forEach(reply -> toTell.now(reply.office(), today)
                .forEach(office -> tell(office, reply, which, of)));
    }

    private List<Reply> owed(Consultation of) {
        return em.createQuery(
                        "select r from Reply r where r.consultationId = :id and r.edition = :edition"
                                + " and r.state <> :sent order by r.officeId",
                        Reply.class)
                .setParameter("id", of.id())
                .setParameter("edition", of.edition())
                .setParameter("sent", ReplyState.SENT)
                .getResultList();
    }

    private boolean isFirst(Reply reply, Reminding which, Consultation of) {
        UtcInstant column = new UtcInstant();
        return em.createNativeQuery(ONCE)
                        .setParameter(1, reply.id())
                        .setParameter(2, which.name())
                        .setParameter(3, column.convertToDatabaseColumn(of.closesAt()))
                        .setParameter(4, column.convertToDatabaseColumn(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private void tell(OfficeId office, Reply reply, Reminding which, Consultation of) {
        String page = ConsultationTasks.page(reply);
        notices.tell(office, "meetings.notice.consultation." + which, page, of.called());
        NewMail mail = new NewMail(KIND, of.id(), List.of(String.valueOf(of.id())), page, office);
        toTell.windows(office).forEach(window -> mails.write(window, mail));
    }
}
