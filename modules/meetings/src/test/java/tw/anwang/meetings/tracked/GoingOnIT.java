package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.testing.ModuleContainer;

class GoingOnIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    Rounds rounds;

    private House house;
    private House elsewhere;
    private Basis meeting;
    private long care;
    private long shelter;

    @BeforeEach
    void two_items_and_another_series_of_the_same_staff_unit() throws SQLException {
        container.clock().setTo(TODAY);
        house = new House(container, MEETING);
        elsewhere = new House(container, MEETING);
        rename(house.series, "平臺" + house.series);
        rename(elsewhere.series, "會報" + elsewhere.series);
        user.actAs(house.keeper);
        meeting = Basis.meeting(house.meeting, null);
        care = begun("14-討1", house.second);
        shelter = begun("14-討2", house.first, house.second);
    }

    private long begun(String number, OfficeId lead, OfficeId... cos) {
        return begun(number, Sensitivity.ORDINARY, lead, cos);
    }

    private long begun(String number, Sensitivity sensitivity, OfficeId lead, OfficeId... cos) {
        return house.anItem(number)
                .of(sensitivity)
                .due(Due.on(MEETING))
                .ledBy(lead, cos)
                .handedOutIn(items);
    }

    @Test
    void both_lives_tell_of_a_merge_and_numbers_stay() {
        items.decide(care, Decision.mergeInto(items.byId(shelter), meeting));
        TrackedItemStory merged = stories.of(care);
        TrackedItemStory goesOn = stories.of(shelter);
        assertEquals("14-討1", merged.item().number());
        assertEquals("14-討2", merged.goesOnAs().number());
        assertEquals(
                List.of(care),
                goesOn.carried().stream().map(TrackedItemStory.Link::id).toList());
        assertEquals("act.TAKE_IN", goesOn.life().get(0).key());
        assertEquals("14-討1", goesOn.life().get(0).other().number());
        assertEquals("14-討2", merged.life().get(0).other().number());
    }

    @Test
    void an_item_moved_to_a_series_goes_on_there_under_a_number_of_its_own() throws SQLException {
        rounds.open(elsewhere.meeting, MEETING, null);
        items.decide(shelter, Decision.moveTo("會報" + elsewhere.series, meeting));
        TrackedItem before = items.byId(shelter);
        assertEquals(Tracking.MOVED, before.tracking());
        assertEquals("14-討2", before.number());
        TrackedItem after = items.byId(before.ending().movedIntoId());
        assertEquals("移14-討2", after.number());
        assertEquals(elsewhere.series, after.origin().seriesId());
        assertEquals(Tracking.UNDER, after.tracking());
        assertEquals(house.first, after.lead());
        assertEquals(MEETING, after.due().date());
        assertEquals(2, answers(after.id()));
        assertEquals("act.CARRY_ON", stories.of(after.id()).life().get(0).key());
        assertEquals("14-討2", stories.of(after.id()).carried().get(0).number());
        assertEquals("移14-討2", stories.of(shelter).goesOnAs().number());
    }

    @Test
    void a_number_that_is_taken_there_gets_a_second_one() {
        items.decide(shelter, Decision.moveTo("會報" + elsewhere.series, meeting));
        long there = items.byId(shelter).ending().movedIntoId();
        items.decide(there, Decision.release(meeting));
        items.decide(shelter, Decision.resume(meeting));
        items.decide(shelter, Decision.moveTo("會報" + elsewhere.series, meeting));
        assertEquals(
                "移14-討2(2)",
                items.byId(items.byId(shelter).ending().movedIntoId()).number());
    }

    @Test
    void a_body_outside_is_told_in_words_alone() {
        items.decide(shelter, Decision.moveTo("行政院社會福利推動委員會", meeting));
        assertEquals(null, items.byId(shelter).ending().movedIntoId());
        assertEquals("行政院社會福利推動委員會", items.byId(shelter).ending().movedTo());
    }

    @Test
    void what_is_kept_to_its_participants_moves_to_no_other_series() {
        shelter = begun("14-討9", Sensitivity.PARTIES_ONLY, house.first);
        refused("meetings.trackedItem.move.partiesOnly", Decision.moveTo("會報" + elsewhere.series, meeting));
        assertEquals(Tracking.UNDER, items.byId(shelter).tracking());
    }

    @Test
    void nothing_moves_to_where_it_is() {
        refused("meetings.trackedItem.move.sameSeries", Decision.moveTo("平臺" + house.series, meeting));
        assertEquals(Tracking.UNDER, items.byId(shelter).tracking());
    }

    @Test
    void what_goes_on_elsewhere_is_resumed_only_after_it_ended_there() {
        items.decide(shelter, Decision.moveTo("會報" + elsewhere.series, meeting));
        refused("meetings.trackedItem.resume.goesOn", Decision.resume(meeting));
        items.decide(items.byId(shelter).ending().movedIntoId(), Decision.release(meeting));
        items.decide(shelter, Decision.resume(meeting));
        assertEquals(Tracking.UNDER, items.byId(shelter).tracking());
    }

    private void refused(String key, Decision decision) {
        assertEquals(
                key,
                assertThrows(RuleBroken.class, () -> items.decide(shelter, decision))
                        .key());
    }

    @Test
    void two_people_who_merge_two_items_into_each_other_make_no_circle() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch saved = new CountDownLatch(1);
        AccountId colleague = house.chief;
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> mergedWithStaleEyes(colleague, read, saved));
        read.await();
        items.decide(care, Decision.mergeInto(items.byId(shelter), meeting));
        saved.countDown();
        assertFalse(second.get());
        assertEquals(Tracking.UNDER, tracking(shelter));
    }

    /** Reads both items, lets the other save first, then merges the other way round. @return whether that was saved */
    private boolean mergedWithStaleEyes(AccountId person, CountDownLatch read, CountDownLatch saved) {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            user.actAs(person);
            container.inTransaction(() -> {
                TrackedItem into = items.byId(care);
                items.byId(shelter);
                read.countDown();
                saved.await();
                items.decide(shelter, Decision.mergeInto(into, meeting));
            });
            return true;
        } catch (Exception someoneSavedFirst) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    @Test
    void what_ended_is_asked_of_nobody_and_what_was_resumed_is_asked_again() throws SQLException {
        rounds.open(house.meeting, MEETING, null);
        assertEquals(2, answers(shelter));
        items.decide(shelter, Decision.release(meeting));
        assertEquals(0, answers(shelter));
        assertEquals(0, tasks(shelter));
        items.decide(shelter, Decision.resume(meeting));
        assertEquals(2, answers(shelter));
        assertEquals(2, tasks(shelter));
    }

    @Test
    void a_number_alone_is_shown_where_the_other_item_may_not_be_read() {
        items.decide(care, Decision.mergeInto(items.byId(shelter), meeting));
        user.actAs(house.secondOfficer);
        assertTrue(stories.of(care).goesOnAs().visible());
        user.actAs(house.keeper);
        long alone = begun("14-臨1", house.first);
        items.decide(alone, Decision.release(meeting));
        items.decide(alone, Decision.resume(meeting));
        items.decide(alone, Decision.mergeInto(items.byId(shelter), meeting));
        user.actAs(house.secondOfficer);
        var hidden = stories.of(shelter).carried().stream()
                .filter(link -> link.id() == alone)
                .findFirst()
                .orElseThrow();
        assertFalse(hidden.visible());
        assertEquals("14-臨1", hidden.number());
    }

    private void rename(long series, String name) throws SQLException {
        container.database().run("update meetings_series set short_name = '" + name + "' where id = " + series);
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + series + ", "
                        + house.staff.value() + ", 'STAFF')");
    }

    private Tracking tracking(long item) throws SQLException {
        return Tracking.valueOf(container
                .database()
                .texts("select tracking from meetings_tracked_item where id = " + item)
                .get(0));
    }

    private long answers(long item) throws SQLException {
        return (int)
                container.database().number("select count(*) from meetings_answer where tracked_item_id = " + item);
    }

    private long tasks(long item) throws SQLException {
        return (int) container
                .database()
                .number("select count(*) from desk_task where record_kind = 'meetings.answer' and closed_at is"
                        + " null and record_id in (select id from meetings_answer where tracked_item_id = " + item
                        + ")");
    }
}
