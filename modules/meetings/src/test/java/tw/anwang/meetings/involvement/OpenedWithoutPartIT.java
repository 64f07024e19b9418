package tw.anwang.meetings.involvement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.identity.TrailWatch;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.series.Part;
import tw.anwang.meetings.series.Party;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** What is 密 or 個案性 is opened by who has a part in it; anybody else who opens it is found through the trail. */
class OpenedWithoutPartIT {
    /** 保護服務司: has no part in what the house of the test decides. */
    private static final long ELSEWHERE = 102;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static int weeks;

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    AnswerSheets answers;

    @Inject
    Meetings meetings;

    @Inject
    Rounds rounds;

    @Inject
    Trail trail;

    @Inject
    TrailWatch watch;

    private LocalDate day;
    private House house;
    private AccountId ministry;
    private int hour;

    /** Wednesdays, each its own: what another test did lies outside the two days that are looked at. */
    @BeforeEach
    void a_house_and_somebody_of_a_ministry_who_sees_the_whole_country() throws SQLException {
        day = LocalDate.of(2033, 1, 5).plusWeeks(++weeks);
        hour = 9;
        clock();
        house = new House(container, day.plusDays(20));
        ministry = People.seeingEverything(container, ELSEWHERE);
        user.actAs(house.keeper);
    }

    private void clock() {
        container.clock().setTo(Taipei.at(day.atTime(hour, 0)));
    }

    private long item(Sensitivity sensitivity, Party... readers) {
        return house.anItem("14-密" + weeks)
                .of(sensitivity)
                .ledBy(house.first, house.second)
                .readBy(readers)
                .handedOutIn(items);
    }

    private void opens(AccountId who, long item) {
        user.actAs(who);
        stories.of(item);
    }

    private List<String> found() throws SQLException {
        hour++;
        clock();
        watch.look();
        List<String> found = new ArrayList<>();
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select account_id, kind, acts from identity_warning"
                        + " where rule = 'NOT_INVOLVED' and since >= '" + day.minusDays(1) + "' order by id")) {
            while (rows.next()) {
                found.add(rows.getLong(1) + " " + rows.getString(2) + " " + rows.getInt(3));
            }
        }
        return found;
    }

    @Test
    void who_sees_the_whole_country_and_opens_what_is_confidential_is_found() throws SQLException {
        long item = item(Sensitivity.CONFIDENTIAL);
        opens(ministry, item);
        opens(ministry, item);
        assertEquals(List.of(ministry.value() + " meetings.trackedItem 1"), found());
    }

    @Test
    void an_ordinary_item_is_read_by_ministries_in_daily_work() throws SQLException {
        opens(ministry, item(Sensitivity.ORDINARY));
        assertEquals(List.of(), found());
    }

    @Test
    void staff_unit_lead_co_office_and_a_named_reader_take_part() throws SQLException {
        AccountId named = People.seeingEverything(container, ELSEWHERE);
        AccountId colleague = People.seeingEverything(container, ELSEWHERE);
        long item = item(Sensitivity.CONFIDENTIAL, new Party(null, named.value(), Part.NAMED));
        for (AccountId who : List.of(house.keeper, house.firstOfficer, house.firstHead, house.secondOfficer, named)) {
            opens(who, item);
        }
        assertEquals(List.of(), found());
        opens(colleague, item);
        assertEquals(List.of(colleague.value() + " meetings.trackedItem 1"), found());
    }

    @Test
    void who_answered_before_another_office_took_over_took_part() throws SQLException {
        long item = house.anItem("14-密" + weeks)
                .of(Sensitivity.CONFIDENTIAL)
                .ledBy(house.first)
                .handedOutIn(items);
        long round = rounds.open(house.meeting, day.plusDays(10), null);
        AccountId before = People.seeingEverything(container, house.second.value());
        opens(before, item);
        assertEquals(List.of(before.value() + " meetings.trackedItem 1"), found());
        sql("insert into meetings_answer (round_id, tracked_item_id, office_id, part, state) values (" + round + ", "
                + item + ", " + house.second.value() + ", 'LEAD', 'SENT')");
        AccountId colleague = People.seeingEverything(container, house.second.value());
        opens(colleague, item);
        assertEquals(List.of(before.value() + " meetings.trackedItem 1"), found());
    }

    @Test
    void who_opens_an_answer_on_it_opens_it() throws SQLException {
        item(Sensitivity.CONFIDENTIAL);
        rounds.open(house.meeting, day.plusDays(10), null);
        long answer = number("select max(id) from meetings_answer where office_id = " + house.first.value());
        user.actAs(house.firstOfficer);
        answers.byId(answer);
        user.actAs(ministry);
        answers.byId(answer);
        assertEquals(List.of(ministry.value() + " meetings.answer 1"), found());
    }

    @Test
    void what_is_opened_under_a_grant_is_judged_there() throws SQLException {
        long item = item(Sensitivity.PARTIES_ONLY);
        AccountId grantee = People.reader(container, ELSEWHERE);
        sql(
                "insert into identity_grant (owner_office_id, grantee_account_id, grantee_at_office_id, record_id, purpose, from_day, to_day, until,"
                        + " review_on, state, requested_by) values (" + house.first.value() + ", " + grantee.value()
                        + ", " + ELSEWHERE + ", " + item + ", '測試', '" + day.minusDays(1) + "', '" + day.plusDays(1)
                        + "', null, '" + day
                        + "', 'ON', 1)");
        sql("insert into identity_grant_kind select max(id), 'meetings.trackedItem' from identity_grant");
        opens(grantee, item);
        assertEquals(List.of(), found());
    }

    @Test
    void a_confidential_meeting_is_read_by_its_participants() throws SQLException {
        sql("update meetings_meeting set sensitivity = " + Sensitivity.CONFIDENTIAL.ordinal() + " where id = "
                + house.meeting);
        for (AccountId who : List.of(house.firstHead, ministry)) {
            user.actAs(who);
            trail.record(
                    "read", "meetings.meeting", meetings.byId(house.meeting).id(), null); // as its page does
        }
        assertEquals(List.of(ministry.value() + " meetings.meeting 1"), found());
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long number(String query) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
