package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundState;
import tw.anwang.meetings.tracked.Tracking;

/**
 * Reminds of one round: a notice in the portal and a mail for each who answers, with all numbers in one. Each answer is
 * noted as reminded in the same transaction, by a row of which there can be only one: whoever runs second, on another
 * node or another time, finds it and says nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RoundReminders {
    /** Occasion of these mails. */
    static final String KIND = "meetings.reminder";

    private static final String OWED =
            "select a.id, a.officeId, i.number, a.state from Answer a, TrackedItem i, Round r"
                    + " where i.id = a.trackedItemId and r.id = a.roundId and r.id = :round and r.state = :open"
                    + " and a.state <> :sent and i.tracking = :under order by a.officeId, a.id";

    private static final String ONCE = "insert ignore into meetings_reminder (answer_id, occasion, due_on, reminded_at)"
            + " values (?1, ?2, ?3, ?4)";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Contacts contacts;

    @Inject
    OfficesToTell toTell;

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    private record Owed(long answer, String number) {}

    void remind(Round round, Reminding which) {
        LocalDate today = Taipei.today(clock);
        Map<Long, AccountId> writers = contacts.writers(round.id());
        Map<Contact, List<Owed>> asked = new LinkedHashMap<>();
        for (Object[] row : owed(round)) {
            long answer = (Long) row[0];
            if (isFirst(answer, which, round.dueOn())) {
                who(row, writers.get(answer), today)
                        .forEach(contact -> asked.computeIfAbsent(contact, one -> new ArrayList<>())
                                .add(new Owed(answer, (String) row[2])));
            }
        }
        asked.forEach((contact, answers) -> tell(contact, answers, which, round));
    }

    private List<Contact> who(Object[] row, AccountId writer, LocalDate today) {
        OfficeId asked = new OfficeId((Long) row[1]);
        return row[3] == AnswerState.APPROVING
                ? contacts.heads(asked, writer, today)
                : contacts.of(asked, writer, today);
    }

    private List<Object[]> owed(Round round) {
        return em.createQuery(OWED, Object[].class)
                .setParameter("round", round.id())
                .setParameter("open", RoundState.OPEN)
                .setParameter("sent", AnswerState.SENT)
                .setParameter("under", Tracking.UNDER)
                .getResultList();
    }

    private boolean isFirst(long answer, Reminding which, LocalDate dueOn) {
        return em.createNativeQuery(ONCE)
                        .setParameter(1, answer)
                        .setParameter(2, which.name())
                        .setParameter(3, dueOn)
                        .setParameter(4, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private void tell(Contact contact, List<Owed> answers, Reminding which, Round round) {
        String page = answers.size() == 1
                ? "/meetings/answer.xhtml?id=" + answers.get(0).answer()
                : "/meetings/round.xhtml?id=" + round.id() + "&office="
                        + contact.office().value();
        List<String> numbers = answers.stream().map(Owed::number).toList();
        NewMail mail = new NewMail(KIND, round.id(), numbers, page, contact.office());
        String key = "meetings.notice.reminder." + which;
        if (contact.writer() != null) {
            notices.tell(contact.writer(), key, page, mail.line(), round.dueOn());
            mails.write(contact.writer(), mail);
        } else {
            notices.tell(contact.office(), key, page, mail.line(), round.dueOn());
            toTell.windows(contact.office()).forEach(window -> mails.write(window, mail));
        }
    }
}
