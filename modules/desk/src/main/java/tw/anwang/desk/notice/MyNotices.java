package tw.anwang.desk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** The unread notices of the person who asks and of the own office; the mark is each person's own. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class MyNotices {
    private static final Duration KEPT = Duration.ofDays(30);

    /** How many rows are read for one that is shown: some may say the same. */
    private static final int LOOKED_THROUGH = 5;

    private static final String UNREAD = """
            from desk_notice n
            where n.told_at > ?1 and (n.account_id = ?2 or n.office_id = ?3) and (n.told_by is null or n.told_by <> ?2)
            and not exists (select 1 from desk_notice_read r where r.account_id = ?2 and r.notice_id = n.id)""";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * The newest first; what was told twice on one day, or to the person and to the office as well, stands there once.
     */
    public List<NoticeLine> unread(int max, Locale locale) {
        List<?> rows = unread("select n.id, n.text_key, n.arguments, n.page, n.told_at", " order by n.id desc")
                .setMaxResults(max * LOOKED_THROUGH)
                .getResultList();
        Map<Object, NoticeLine> once = new LinkedHashMap<>();
        rows.stream()
                .map(row -> NoticeLine.of((Object[]) row, locale))
                .forEach(line ->
                        once.putIfAbsent(List.of(line.words(), line.page(), Taipei.dayOf(line.toldAt())), line));
        return once.values().stream().limit(max).toList();
    }

    /** Marks what was shown as read: this one and all older ones, not what came in meanwhile. */
    public void readUpTo(long noticeId) {
        unread(
                        "insert ignore into desk_notice_read (account_id, notice_id, read_at) select ?2, n.id, ?4",
                        " and n.id <= ?5")
                .setParameter(4, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                .setParameter(5, noticeId)
                .executeUpdate();
    }

    private Query unread(String before, String after) {
        Actor me = user.getMe();
        return em.createNativeQuery(before + "\n" + UNREAD + after)
                .setParameter(
                        1,
                        new UtcInstant().convertToDatabaseColumn(clock.instant().minus(KEPT)))
                .setParameter(2, me.id().value())
                .setParameter(3, me.office().value());
    }
}
