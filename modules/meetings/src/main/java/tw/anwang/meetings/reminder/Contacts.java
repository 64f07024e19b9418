package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.meetings.answer.AnswerState;

/** Who answers for an office in a round. */
@ApplicationScoped
class Contacts {
    /** Who began the answer or laid it before the head, whoever did so last; a head who gives back tells a reason. */
    private static final String WRITERS = """
            select c.answerId, c.accountId from AnswerChange c where c.id in (
              select max(w.id) from AnswerChange w, Answer a where a.id = w.answerId and a.roundId = :round
                and w.note is null and w.toState in :writing group by w.answerId)""";

    private static final String HEADS = "meetings.approve";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Addressees addressees;

    /** Who wrote last, by answer; one statement. */
    Map<Long, AccountId> writers(long round) {
        return em.createQuery(WRITERS, Object[].class)
                .setParameter("round", round)
                .setParameter("writing", EnumSet.of(AnswerState.DRAFT, AnswerState.APPROVING))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new AccountId((Long) row[1])));
    }

    /** @param writer who wrote last; null where nobody has */
    List<Contact> of(OfficeId asked, AccountId writer, LocalDate today) {
        if (writer != null && stillWorksFor(asked, writer, today)) {
            return List.of(new Contact(asked, writer));
        }
        return toTell.now(asked, today).stream()
                .map(office -> new Contact(office, null))
                .toList();
    }

    /** Whoever can still do something about an answer that lies with its head: the heads, else as {@link #of}. */
    List<Contact> heads(OfficeId asked, AccountId writer, LocalDate today) {
        List<Contact> heads = toTell.now(asked, today).stream()
                .flatMap(office -> addressees.having(HEADS, office).stream().map(head -> new Contact(office, head)))
                .toList();
        return heads.isEmpty() ? of(asked, writer, today) : heads;
    }

    private boolean stillWorksFor(OfficeId asked, AccountId writer, LocalDate today) {
        return addressees
                .officeOf(writer)
                .filter(own -> offices.subtreeOf(own).contains(asked)
                        || offices.formersOf(own, today).contains(asked))
                .isPresent();
    }
}
