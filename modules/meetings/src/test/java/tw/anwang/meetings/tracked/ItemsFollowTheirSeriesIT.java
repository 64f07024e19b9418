package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.directory.OfficeId;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.People;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.figures.FigureFilter;
import tw.anwang.meetings.figures.Figures;
import tw.anwang.meetings.figures.Grouping;
import tw.anwang.meetings.figures.Measure;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.regroup.Aim;
import tw.anwang.meetings.regroup.Regroupings;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Party;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** What a series decided is as open as the series is today, in list, number, search, export and page. */
class ItemsFollowTheirSeriesIT {
    private static final OfficeId STAFF = StaffUnit.FAMILY_SUPPORT;
    private static final OfficeId TAKES_PART = StaffUnit.MENTAL_HEALTH;
    private static final OfficeId LEADS = new OfficeId(402);
    private static final OfficeId COUNTRY = new OfficeId(300);
    private static final LocalDate DAY = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemSearch search;

    @Inject
    TrackedItemSheet sheets;

    @Inject
    Regroupings regroupings;

    @Inject
    Figures figures;

    @Inject
    Search words;

    private final Map<String, AccountId> people = new LinkedHashMap<>();
    private String name;
    private long series;
    private long meeting;
    private long decided;
    private long listed;

    @BeforeEach
    void two_items_of_an_open_series() throws Exception {
        container.clock().setTo(DAY.plusMonths(1));
        name = "隨系列" + System.nanoTime();
        people.put("staff unit", new StaffUnit(container).signIn(STAFF, "caseOfficer"));
        people.put("leading office", People.of(container, LEADS.value()));
        people.put("takes part", People.of(container, TAKES_PART.value()));
        people.put("whole country", People.seeingEverything(container, COUNTRY.value()));
        user.actAs(people.get("staff unit"));
        series = seriesList.record(facts(name, Openness.PUBLIC, Set.of(TAKES_PART.value())));
        meeting = meetings.plan(series, MeetingFacts.planned(name, 15, DAY.atTime(9, 30), null))
                .id();
        decided = begun("15-討1", Origin.minutes(series, meeting, 0, "第15次", DAY));
        listed = begun("14-討1", Origin.list(series, "第14次", DAY.minusDays(30)));
    }

    private SeriesFacts facts(String called, Openness openness, Set<Long> participants) {
        return new SeriesFacts(
                called,
                called.substring(0, 3) + series,
                STAFF,
                STAFF,
                openness,
                true,
                Readers.TAKING_PART,
                null,
                null,
                participants,
                Set.of());
    }

    /** Overdue, so that the figures count it. */
    private long begun(String number, Origin origin) {
        return ItemFixture.anItem()
                .numbered(number)
                .from(origin)
                .saying("隨系列", "隨系列的內容")
                .due(Due.on(DAY))
                .ledBy(LEADS)
                .keptBy(STAFF)
                .readBy(new Party(TAKES_PART.value(), null, tw.anwang.meetings.series.Part.TAKING_PART))
                .handedOutIn(items);
    }

    @Test
    void who_was_asked_for_the_whole_reads_its_parts_whatever_changes_about_the_series() throws Exception {
        long part = ItemFixture.anItem()
                .numbered("15-討1-1")
                .from(Origin.minutes(series, meeting, 1, "第15次", DAY))
                .saying("隨系列", "分列的內容")
                .due(Due.on(DAY))
                .ledBy(COUNTRY)
                .keptBy(STAFF)
                .handedOutIn(items);
        container.database().run("update meetings_tracked_item set split_from_id = " + decided + " where id = " + part);
        user.actAs(people.get("leading office"));
        assertThrows(NotVisible.class, () -> items.byId(part));
        amend(Openness.PUBLIC, Set.of());
        user.actAs(people.get("leading office"));
        assertEquals("15-討1-1", items.byId(part).number());
    }

    private void amend(Openness openness, Set<Long> participants) {
        user.actAs(people.get("staff unit"));
        seriesList.amend(series, seriesList.byId(series).version(), facts(name, openness, participants));
    }

    private void seen(List<Long> byCountry, List<Long> byWhoTakesPart) throws Exception {
        List<Long> both = List.of(decided, listed);
        TrackedItemFilter all = new TrackedItemFilter(null, series, null, null, null, null, false);
        FigureFilter counted =
                new FigureFilter(series, null, false, null, null, null, Grouping.SERIES, null, null, null, null);
        FiveWays.<String>of(TrackedItem.KIND.name(), NotVisible.class)
                .actingAs(who -> user.actAs(people.get(who)))
                .list(() -> search.found(all, 1, null).rows().stream()
                        .map(TrackedItemRow::id)
                        .toList())
                .count(() -> search.count(all))
                .count(
                        "figures",
                        () -> figures.of(counted, Locale.TAIWAN).total().number(Measure.OVERDUE))
                .search(this::indexed)
                .export(() -> exported(all))
                .open("page", items::byId)
                .sees("staff unit", both)
                .sees("leading office", both)
                .sees("takes part", byWhoTakesPart)
                .sees("whole country", byCountry)
                .prove();
    }

    private Collection<Long> indexed() {
        return words.found(new SearchFilter("隨系列", TrackedItem.KIND.name(), series, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .toList();
    }

    private Collection<Long> exported(TrackedItemFilter filter) throws Exception {
        List<Long> ids = new ArrayList<>();
        for (List<Value> row : sheets.of(filter, Locale.TAIWAN).rows()) {
            ids.add("15-討1".equals(row.get(0).shown()) ? decided : listed);
        }
        return ids;
    }

    @Test
    void a_series_that_becomes_casework_closes_what_it_decided_before_and_opens_it_again_with_itself()
            throws Exception {
        List<Long> both = List.of(decided, listed);
        seen(both, both);
        amend(Openness.CASE, Set.of(TAKES_PART.value()));
        seen(List.of(), both);
        amend(Openness.INTERNAL, Set.of(TAKES_PART.value()));
        seen(both, both);
    }

    @Test
    void a_series_that_is_for_nobody_else_any_more_is_so_for_what_came_into_it_from_a_list() throws Exception {
        amend(Openness.INTERNAL, Set.of());
        seen(List.of(decided, listed), List.of(decided)); // the meeting has offices of its own
        user.actAs(people.get("staff unit"));
        Meeting held = meetings.byId(meeting);
        meetings.amend(meeting, held.version(), held.facts(), Set.of(), List.of());
        seen(List.of(decided, listed), List.of());
    }

    @Test
    void a_person_who_is_named_no_more_reads_none_of_them() throws Exception {
        AccountId named = new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        named(Set.of(named.value()));
        assertTrue(opens(named, decided) && opens(named, listed));
        named(Set.of());
        assertFalse(opens(named, decided) || opens(named, listed));
    }

    private void named(Set<Long> accounts) {
        user.actAs(people.get("staff unit"));
        seriesList.amend(
                series,
                seriesList.byId(series).version(),
                new SeriesFacts(
                        name,
                        null,
                        STAFF,
                        STAFF,
                        Openness.INTERNAL,
                        true,
                        Readers.NAMED,
                        null,
                        null,
                        Set.of(),
                        accounts));
    }

    @Test
    void what_went_on_in_an_open_series_is_closed_with_the_series_whose_words_it_has() throws Exception {
        long open = seriesList.record(facts(name + "會報", Openness.PUBLIC, Set.of()));
        items.decide(listed, Decision.moveTo(name + "會報", Basis.meeting(meeting, null)));
        Long goesOn = items.byId(listed).ending().movedIntoId();
        assertNotNull(goesOn);
        assertTrue(opens(people.get("whole country"), goesOn));
        amend(Openness.CASE, Set.of(TAKES_PART.value()));
        assertFalse(opens(people.get("whole country"), goesOn));
        user.actAs(people.get("staff unit"));
        seriesList.amend(open, seriesList.byId(open).version(), facts(name + "會報", Openness.PUBLIC, Set.of()));
        assertFalse(opens(people.get("whole country"), goesOn), "whatever is amended there");
        assertTrue(opens(people.get("leading office"), goesOn));
    }

    @Test
    void the_parts_of_what_went_on_in_an_open_series_are_closed_with_it() throws Exception {
        long open = seriesList.record(facts(name + "會報", Openness.PUBLIC, Set.of()));
        items.decide(listed, Decision.moveTo(name + "會報", Basis.meeting(meeting, null)));
        long goesOn = items.byId(listed).ending().movedIntoId();
        PartOfItem part = new PartOfItem(null, null, LEADS, List.of(), null);
        regroupings.split(
                new Aim(Act.SPLIT, open, null, null),
                Map.of(goesOn, items.byId(goesOn).version()),
                Map.of(goesOn, List.of(part, part)),
                Basis.approval(DAY, "衛部字第1號", null));
        List<Long> parts = container
                .database()
                .texts("select id from meetings_tracked_item where split_from_id = " + goesOn + " order by id")
                .stream()
                .map(Long::valueOf)
                .toList();
        assertEquals(2, parts.size());
        assertTrue(parts.stream().allMatch(one -> opens(people.get("whole country"), one)));
        amend(Openness.CASE, Set.of(TAKES_PART.value()));
        assertTrue(parts.stream().noneMatch(one -> opens(people.get("whole country"), one)));
        user.actAs(people.get("staff unit"));
        seriesList.amend(open, seriesList.byId(open).version(), facts(name + "會報", Openness.PUBLIC, Set.of()));
        assertTrue(
                parts.stream().noneMatch(one -> opens(people.get("whole country"), one)), "whatever is amended there");
        assertTrue(parts.stream().allMatch(one -> opens(people.get("leading office"), one)));
    }

    private boolean opens(AccountId who, long item) {
        user.actAs(who);
        try {
            return items.byId(item).id() == item;
        } catch (NotVisible hidden) {
            return false;
        }
    }
}
