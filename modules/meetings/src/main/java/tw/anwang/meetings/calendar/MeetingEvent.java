package tw.anwang.meetings.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import tw.anwang.desk.CalendarEntry;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingState;

/**
 * A meeting as calendar programs show it (iCalendar, RFC 5545): title, time and place, of one that is 密
 * or 個案性 its number and day alone. The version of the meeting is the SEQUENCE, so that the newest of several entries holds.
 *
 * @param link address of its page, outside the portal
 * @param organizer name of the staff unit
 * @param now when the entry is made
 */
record MeetingEvent(Meeting meeting, String link, String organizer, Instant now) {
    private static final String PRODUCT = "-//Anwang//Meetings//ZH-TW";

    /** For who takes it out of the portal. */
    String file() {
        return written(new Calendar(), event());
    }

    /**
     * For the calendar of one receiver.
     *
     * @param method {@code REQUEST} or {@code CANCEL}
     * @param sender address from which the mail comes
     */
    CalendarEntry entry(String method, String sender, String address, String name) {
        VEvent event = event();
        event.add(new Organizer(mailTo(sender)).withParameter(new Cn(organizer)).getFluentTarget());
        event.add(new Attendee(mailTo(address)).withParameter(new Cn(name)).getFluentTarget());
        if ("CANCEL".equals(method)) {
            event.replace(ImmutableStatus.VEVENT_CANCELLED);
        }
        return new CalendarEntry(method, written(new Calendar().add(new Method(method)), event));
    }

    /** What a calendar shows, in one line: another line means that who has the entry needs a new one. */
    String shown() {
        MeetingFacts facts = meeting.facts();
        return Stream.of(facts.startsAt(), facts.endsAt(), summary(), place())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("|"));
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid("meeting-" + meeting.id() + "@" + host()));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.version()));
        event.add(new Summary(summary()));
        times(event, meeting.facts());
        if (place() != null) {
            event.add(new Location(place()));
        }
        event.add(
                meeting.state() == MeetingState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        if (!link.startsWith("/")) {
            event.add(new Url(URI.create(link)));
        }
        return event;
    }

    /** Midnight says that only the day is known: an entry of the whole day. */
    private static void times(VEvent event, MeetingFacts facts) {
        LocalDateTime start = facts.startsAt();
        if (start == null) {
            return; // its day was taken back: the entry goes, and needs none
        }
        if (start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            event.add(new DtStart<>(start.toLocalDate()));
            return;
        }
        event.add(new DtStart<>(Taipei.at(start)));
        if (facts.endsAt() != null) {
            event.add(new DtEnd<>(Taipei.at(facts.endsAt())));
        }
    }

    /** The title of a meeting that may be known outside the portal. */
    String summary() {
        return isOpen() ? meeting.title() : meeting.byNumber();
    }

    private String place() {
        return isOpen() ? meeting.place() : null;
    }

    private boolean isOpen() {
        return meeting.sensitivity() == Sensitivity.ORDINARY;
    }

    private String host() {
        return link.startsWith("/") ? "anwang" : URI.create(link).getHost();
    }

    private static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null); // signs that a URI does not know are written as percents
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String written(Calendar calendar, VEvent event) {
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
