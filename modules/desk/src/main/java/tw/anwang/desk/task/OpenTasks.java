package tw.anwang.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.OpenWork;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.UtcInstant;

/** What waits for people and offices, for those who move or end them. What follows from a person's rights stays. */
@ApplicationScoped
@Transactional
public class OpenTasks implements OpenWork {
    private static final String OWN =
            " where account_id = ?1 and closed_at is null and record_kind not like 'identity.%'";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<String> of(AccountId account, Locale locale) {
        List<?> rows = em.createNativeQuery(
                        "select verb, record_id from desk_task" + OWN + " order by due_at is null, due_at, id")
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> numbered(TaskRow.words((String) row[0], locale), row[1], locale))
                .toList();
    }

    /** Its kind and the number of its record: who ends accounts sees no case content. */
    private static String numbered(String verb, Object record, Locale locale) {
        return MessageFormat.format(Sentences.of("desk", "task.numbered", locale), verb, String.valueOf(record));
    }

    @Override
    public long count(OfficeId office) {
        return ((Number)
                        em.createNativeQuery("select count(*) from desk_task where office_id = ?1 and closed_at is null"
                                        + " and record_kind not like 'identity.%'")
                                .setParameter(1, office.value())
                                .getSingleResult())
                .longValue();
    }

    /** A task that the other has already stays one. */
    @Override
    public void handOver(AccountId from, AccountId to) {
        em.createNativeQuery("update ignore desk_task set account_id = ?2, recipient = concat('account:', ?2)" + OWN)
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate();
        em.createNativeQuery("update desk_task set closed_at = ?2" + OWN)
                .setParameter(1, from.value())
                .setParameter(2, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                .executeUpdate();
    }
}
