package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;

/** Minutes that were typed here and not read out of a file: nothing is left to review, so they are sent at once. */
@ApplicationScoped
public class TypedMinutes {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    MinutesVersions versions;

    @Inject
    EarlierItems earlierItems;

    @Inject
    SpokenOfEarlier spoken;

    @Inject
    CurrentUser user;

    @Inject
    Event<MinutesSent> sent;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The items as a paper shows them; nothing is stored. */
    public static List<MinutesItem> shown(List<ItemReading> readings) {
        List<MinutesItem> items = new ArrayList<>();
        readings.forEach(reading -> items.add(new MinutesItem(0, items.size() + 1, reading, Doubt.NONE)));
        return items;
    }

    /**
     * 函送. The caller has asked who may, and has the turn of the meeting.
     *
     * @param number of the version
     * @param source says that it was typed here, and gives the text as printed
     * @return id of the minutes
     */
    @Permitted("meetings.keep")
    @Transactional
    public long send(Meeting meeting, int number, Source source, List<ItemReading> readings, Letter letter) {
        letter.whyNotOf(meeting.day(), Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        MinutesVersion minutes = new MinutesVersion(meeting.id(), number, source, user.getMe(), clock.instant());
        minutes.send(0, letter);
        minutes.lacks(Unprintable.in(meeting, readings));
        em.persist(minutes);
        em.flush();
        List<MinutesItem> items = new ArrayList<>();
        for (ItemReading reading : spoken.in(meeting, source.text(), readings)) {
            MinutesItem item = new MinutesItem(minutes.id(), items.size() + 1, reading, Doubt.NONE);
            item.confirm(user.getMe(), clock.instant());
            items.add(item);
        }
        MinutesVersions.cite(items, meeting);
        items.forEach(em::persist);
        earlierItems.settle(meeting, items);
        trail.record("send", MinutesVersions.KIND, minutes.id(), letter.number());
        sent.fire(new MinutesSent(meeting.id(), minutes.id()));
        return minutes.id();
    }
}
