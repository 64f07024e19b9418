package tw.anwang.meetings.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.round.Round;

/** Somebody who comes to a meeting, for an office or for a body outside the directory. */
@Entity
@Table(name = "meetings_attendee")
public class Attendee {
    private static final int NAME = 60;
    private static final int BODY = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "office_id")
    private Long officeId;

    private String body;

    private String name;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "proxy_name")
    private String proxyName;

    @Column(name = "proxy_title")
    private String proxyTitle;

    private String email;

    @Version
    private int version;

    protected Attendee() {}

    /** @param office null for a body outside the directory */
    Attendee(long meetingId, OfficeId office, AttendeeTyped typed) {
        this.meetingId = meetingId;
        enter(office, typed);
    }

    /** The same person for another meeting, in the room as far as anybody knows. */
    Attendee again(long meeting) {
        AttendeeTyped same = AttendeeTyped.of(this, null);
        same.setPresence(Presence.IN_ROOM);
        same.setProxyName(null);
        same.setProxyTitle(null);
        return new Attendee(meeting, office(), same);
    }

    /** @throws RuleBroken without a name, and without an office or a body */
    final void enter(OfficeId office, AttendeeTyped typed) {
        officeId = office == null ? null : office.value();
        body = office == null ? TextLength.atMost(BODY, typed.getBody()) : null;
        name = TextLength.atMost(NAME, typed.getName());
        jobTitle = TextLength.atMost(NAME, typed.getJobTitle());
        voice = typed.getVoice();
        presence = typed.getPresence();
        proxyName = TextLength.atMost(NAME, typed.getProxyName());
        proxyTitle = TextLength.atMost(NAME, typed.getProxyTitle());
        email = MailAddress.read(typed.getEmail(), "meetings.attendee.email").orElse(null);
        if (voice == null || presence == null) {
            throw new RuleBroken("meetings.attendee.noVoice");
        }
        if (name == null) {
            throw new RuleBroken("meetings.attendee.noName");
        }
        if (officeId == null && body == null) {
            throw new RuleBroken("meetings.attendee.noOffice");
        }
        if (proxyName != null && presence == Presence.ON_LEAVE) {
            throw new RuleBroken("meetings.attendee.leaveWithProxy");
        }
        if (plain(name).equals(plain(proxyName))) {
            throw new RuleBroken("meetings.attendee.ownProxy", name);
        }
    }

    /**
     * Why this person cannot enter somebody of that office: the staff unit enters all, also once the meeting is closed;
     * an office its own until it is held.
     *
     * @param takingPart the offices that take part, and who goes on with the work of those that ended
     */
    static Optional<RuleBroken> whyNotEnter(Meeting meeting, Set<OfficeId> takingPart, OfficeId office, Actor me) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return Optional.of(new RuleBroken("meetings.attendee.meetingCancelled"));
        }
        if (Round.keeps(meeting.staffOffice(), me)) {
            return Optional.empty();
        }
        if (meeting.state() != MeetingState.PLANNED) {
            return Optional.of(new RuleBroken("meetings.attendee.meetingHeld"));
        }
        boolean takesPart = office != null && takingPart.contains(office);
        return takesPart && me.may("meetings.answer") && me.actsFor(office)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.attendee.notYours"));
    }

    /** Whether the other line says the same: that person, of that office or body, in that capacity. */
    boolean isSameAs(Attendee other) {
        return Objects.equals(officeId, other.officeId)
                && voice == other.voice
                && plain(body).equals(plain(other.body))
                && plain(name).equals(plain(other.name))
                && plain(jobTitle).equals(plain(other.jobTitle));
    }

    /**
     * Whether somebody of that name stands in both lines, however it is spaced, in person or as a proxy: perhaps the
     * same person twice, perhaps one who comes for two offices, perhaps two people.
     */
    boolean sharesANameWith(Attendee other) {
        return names().stream().anyMatch(other.names()::contains);
    }

    boolean hasNamesOf(Attendee other) {
        return names().equals(other.names());
    }

    private Set<String> names() {
        return Stream.of(name, proxyName)
                .map(Attendee::plain)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String plain(String words) {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    /** Null for a body outside the directory. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    public String body() {
        return body;
    }

    public String name() {
        return name;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public Voice voice() {
        return voice;
    }

    public Presence presence() {
        return presence;
    }

    /** Who comes instead, or null. */
    public String proxyName() {
        return proxyName;
    }

    public String proxyTitle() {
        return proxyTitle;
    }

    /** To which the calendar entry goes, or null. */
    public String email() {
        return email;
    }

    public int version() {
        return version;
    }
}
