package tw.anwang.meetings.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.desk.SearchText;
import tw.anwang.meetings.minutes.ItemKind;

/**
 * The minutes of some meetings: of each the version that was sent on last, beside it a newer one that is still under
 * review. Versions that gave way to another are found no more.
 */
record MinutesTexts(
        Map<Long, List<Object[]>> versions, Map<Long, List<Object[]>> items, Map<Long, List<Object[]>> offices) {
    /** What a meeting or its chair decided, or what was asked there of the central government. */
    static final String DECISION = "meetings.minutesItem";

    private static final String PAGE = "/meetings/minutesReview.xhtml?id=";

    private static final String VERSIONS = """
            select v.meetingId, v.id, v.originalText from MinutesVersion v where v.meetingId in :ids
              and not exists (select n from MinutesVersion n where n.meetingId = v.meetingId and n.number > v.number
                and (n.state <> tw.anwang.meetings.minutes.MinutesState.REVIEW
                  or v.state = tw.anwang.meetings.minutes.MinutesState.REVIEW))
              order by v.number desc""";

    private static final String ITEMS = """
            select i.minutesId, i.id, i.words.kind, i.citation, i.words.text from MinutesItem i
              where i.minutesId in :ids and i.words.text is not null order by i.position""";

    private static final String OFFICES = """
            select u.item.id, u.officeId from ItemUnit u
              where u.item.minutesId in :ids and u.officeId is not null""";

    static MinutesTexts of(Rows rows, Collection<Long> meetings) {
        Map<Long, List<Object[]>> versions = rows.byRecord(VERSIONS, meetings);
        List<Long> ids = versions.values().stream()
                .flatMap(List::stream)
                .map(row -> (Long) row[1])
                .toList();
        return new MinutesTexts(versions, rows.byRecord(ITEMS, ids), rows.byRecord(OFFICES, ids));
    }

    /** @param called title of the meeting */
    List<SearchText> texts(long meeting, String called, SearchText.Facts facts) {
        List<SearchText> texts = new ArrayList<>();
        for (Object[] version : versions.getOrDefault(meeting, List.of())) {
            String page = PAGE + version[1];
            texts.add(new SearchText(MeetingTexts.MINUTES, page, called, (String) version[2], facts));
            items.getOrDefault((Long) version[1], List.of()).stream()
                    .filter(item -> isDecided((ItemKind) item[2]))
                    .map(item -> decision(item, page, called, facts))
                    .forEach(texts::add);
        }
        return texts;
    }

    private static boolean isDecided(ItemKind kind) {
        return kind.decides() || kind == ItemKind.REQUEST;
    }

    private SearchText decision(Object[] item, String page, String called, SearchText.Facts meeting) {
        Set<Long> named = Rows.column(offices.getOrDefault((Long) item[1], List.of()), 1);
        Set<Long> found = named.isEmpty() ? meeting.offices() : named;
        return new SearchText(
                DECISION,
                page + "&item=" + item[1],
                item[3] == null ? called : item[3] + " " + called,
                (String) item[4],
                new SearchText.Facts(meeting.series(), "", meeting.office(), found, meeting.day()));
    }
}
