package tw.anwang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;

/** Meetings, with the minutes that stand today and what was decided in them: {@link MinutesTexts}. */
@ApplicationScoped
public class MeetingTexts implements SearchSource {
    /** The whole text of minutes. A change told of this kind names the version. */
    static final String MINUTES = "meetings.minutes";

    private static final String MEETINGS = """
            select m.id, m.countyCode, m.leadOfficeId, m.sensitivity, m.title, m.place, m.seriesId, m.startsAt
              from Meeting m where m.id in :ids""";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId from MeetingParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return Meeting.KIND.name();
    }

    /** Minutes are long. */
    @Override
    public int portion() {
        return 50;
    }

    @Override
    public String permission() {
        return "meetings.read";
    }

    @Override
    public String module() {
        return "meetings";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind(), MINUTES, MinutesTexts.DECISION);
    }

    @Override
    public Collection<Long> touchedBy(String changedKind, Collection<Long> ids) {
        return switch (changedKind) {
            case MINUTES ->
                em.createQuery("select distinct v.meetingId from MinutesVersion v where v.id in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
            default -> SearchSource.super.touchedBy(changedKind, ids);
        };
    }

    @Override
    public long count() {
        return rows().count("Meeting");
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows().ids("Meeting", id, most);
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = rows().byRecord(PARTIES, ids);
        MinutesTexts minutes = MinutesTexts.of(rows(), ids);
        return rows().of(MEETINGS, ids).stream()
                .map(row -> record(row, parties.getOrDefault((Long) row[0], List.of()), minutes))
                .toList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties, MinutesTexts minutes) {
        Set<Long> offices = new HashSet<>(Rows.column(parties, 1));
        offices.add((Long) row[2]);
        LocalDate day = row[7] == null ? null : Taipei.dayOf((Instant) row[7]);
        SearchText.Facts facts = new SearchText.Facts((Long) row[6], "", (Long) row[2], offices, day);
        List<SearchText> texts = new ArrayList<>();
        texts.add(new SearchText(
                Meeting.KIND.name(), "/meetings/meeting.xhtml?id=" + row[0], (String) row[4], (String) row[5], facts));
        texts.addAll(minutes.texts((Long) row[0], (String) row[4], facts));
        return new SearchRecord(
                (Long) row[0], ((Sensitivity) row[3]).isConfidential(), Rows.scope(Meeting.KIND, row, parties), texts);
    }

    private Rows rows() {
        return new Rows(em);
    }
}
