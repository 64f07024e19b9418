package tw.anwang.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.attendance.Attendee;
import tw.anwang.meetings.attendance.Presence;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.reminder.OfficesToTell;

/**
 * Who is to have a meeting in the own calendar: everybody on its list with an address who is not on leave, and of
 * offices that take part and have nobody such there, the contact windows (聯繫窗口).
 */
@ApplicationScoped
class InvitedOnes {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** By address, each once. */
    Map<String, Invited> of(Meeting meeting) {
        List<Attendee> named = em.createQuery(
                        "select a from Attendee a where a.meetingId = :meeting and a.email is not null"
                                + " and a.presence <> :away order by a.voice, a.officeId, a.name",
                        Attendee.class)
                .setParameter("meeting", meeting.id())
                .setParameter("away", Presence.ON_LEAVE)
                .getResultList();
        Map<String, Invited> all = new LinkedHashMap<>();
        named.forEach(one -> put(all, one.email(), one.name(), one.office()));
        List<Long> without = new ArrayList<>(meeting.participants());
        without.removeIf(office -> named.stream()
                .anyMatch(one -> one.office() != null && one.office().value() == office));
        without.stream().sorted().map(OfficeId::new).forEach(office -> windows(all, office));
        return all;
    }

    /** Of an office that ended, the windows of those that go on with its work. */
    private void windows(Map<String, Invited> all, OfficeId office) {
        toTell.now(office, Taipei.today(clock)).forEach(now -> toTell.windows(now).stream()
                .filter(window -> MailAddress.isSound(window.email()))
                .forEach(window -> put(all, window.email(), window.name(), now)));
    }

    private static void put(Map<String, Invited> all, String address, String name, OfficeId office) {
        String small = address.toLowerCase(Locale.ROOT);
        all.putIfAbsent(small, new Invited(small, name, office));
    }
}
