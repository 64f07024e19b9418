package tw.anwang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;

/** Tracked items, and what offices sent on them: never a draft. */
@ApplicationScoped
public class TrackedItemTexts implements SearchSource {
    /** A sent answer; its record is the item. */
    static final String ANSWER = "meetings.answer";

    private static final String PAGE = "/meetings/trackedItem.xhtml?id=";

    private static final String ITEMS = """
            select i.id, i.countyCode, i.leadOfficeId, i.sensitivity, i.number, i.title, i.text, i.origin.seriesId,
              i.origin.meetingWords, i.origin.adoptedOn, i.handedOutAt from TrackedItem i where i.id in :ids""";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId, p.part from TrackedItemParty p where p.recordId in :ids";

    private static final String ANSWERS = """
            select a.trackedItemId, a.officeId, a.sentText, a.sentAt from Answer a
              where a.trackedItemId in :ids and a.sentAt is not null order by a.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SeriesList seriesList;

    @Override
    public String kind() {
        return TrackedItem.KIND.name();
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
        return List.of(kind(), ANSWER);
    }

    @Override
    public long count() {
        return rows().count("TrackedItem");
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows().ids("TrackedItem", id, most);
    }

    @Override
    public Map<Long, String> series() {
        Map<Long, String> series = new LinkedHashMap<>();
        seriesList.choices().forEach(one -> series.put(one.id(), one.shortName()));
        return series;
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = rows().byRecord(PARTIES, ids);
        Map<Long, List<Object[]>> answers = rows().byRecord(ANSWERS, ids);
        return rows().of(ITEMS, ids).stream()
                .map(item -> record(
                        item,
                        parties.getOrDefault((Long) item[0], List.of()),
                        answers.getOrDefault((Long) item[0], List.of())))
                .toList();
    }

    private static SearchRecord record(Object[] item, List<Object[]> parties, List<Object[]> answers) {
        List<SearchText> texts = new ArrayList<>();
        texts.add(item(item, parties));
        answers.forEach(answer -> texts.add(answer(item, answer)));
        return new SearchRecord(
                (Long) item[0],
                ((Sensitivity) item[3]).isConfidential(),
                Rows.scope(TrackedItem.KIND, item, parties),
                texts);
    }

    private static SearchText item(Object[] item, List<Object[]> parties) {
        List<Object[]> asked = parties.stream()
                .filter(party -> party[3] == Part.LEAD || party[3] == Part.CO)
                .toList();
        LocalDate adopted = (LocalDate) item[9];
        return new SearchText(
                TrackedItem.KIND.name(),
                PAGE + item[0],
                title(item),
                (String) item[6],
                facts(item, (Long) item[2], Rows.column(asked, 1), adopted == null ? day(item[10]) : adopted));
    }

    private static SearchText answer(Object[] item, Object[] answer) {
        Long office = (Long) answer[1];
        return new SearchText(
                ANSWER,
                PAGE + item[0],
                title(item),
                (String) answer[2],
                facts(item, office, Set.of(office), day(answer[3])));
    }

    private static SearchText.Facts facts(Object[] item, Long office, Set<Long> offices, LocalDate day) {
        return new SearchText.Facts((Long) item[7], (String) item[8], office, offices, day);
    }

    private static String title(Object[] item) {
        return item[4] + " " + (item[5] == null ? "" : item[5]);
    }

    private static LocalDate day(Object moment) {
        return moment == null ? null : Taipei.dayOf((Instant) moment);
    }

    private Rows rows() {
        return new Rows(em);
    }
}
