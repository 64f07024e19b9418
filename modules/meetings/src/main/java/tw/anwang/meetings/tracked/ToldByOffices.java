package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import tw.anwang.kernel.RocDate;

/**
 * What offices and staff unit said to each other on an item: answers that left, answers given back, requests for another
 * lead or a later day and what became of them. What is still being written stays with its office.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ToldByOffices {
    private static final String TOLD = """
            select c.changed_at, if(c.to_state = 'SENT', 'life.answer', 'life.returned') as headline, c.account_name,
                a.office_id, if(c.to_state = 'SENT', c.text, c.note) as words, null as until_day
              from meetings_answer a join meetings_answer_change c on c.answer_id = a.id
              where a.tracked_item_id = ?1 and c.to_state in ('SENT', 'RETURNED')
            union all
            select a.sent_at, 'life.answer', a.sent_by, a.office_id, a.sent_text, null from meetings_answer a
              where a.tracked_item_id = ?1 and a.sent_at is not null and not exists
                (select 1 from meetings_answer_change c where c.answer_id = a.id and c.to_state = 'SENT')
            union all
            select r.asked_at, concat('life.asks.', r.kind), r.asked_by, r.office_id, r.reason, r.until_day
              from meetings_request_for_change r where r.tracked_item_id = ?1
            union all
            select r.decided_at, concat('life.', r.state, '.', r.kind), r.decided_by, null, r.decision_words, null
              from meetings_request_for_change r where r.tracked_item_id = ?1 and r.decided_at is not null""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    List<LifeLine.Told> on(long itemId) {
        List<?> rows = em.createNativeQuery(TOLD).setParameter(1, itemId).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static LifeLine.Told line(Object[] row) {
        Long office = row[3] == null ? null : ((Number) row[3]).longValue();
        String words = row[4] == null ? "" : row[4].toString();
        String until = row[5] == null ? "" : RocDate.format(day(row[5])) + "　";
        return new LifeLine.Told(moment(row[0]), row[1].toString(), (String) row[2], office, until + words);
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Instant moment(Object column) {
        LocalDateTime at = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return at.toInstant(ZoneOffset.UTC);
    }
}
