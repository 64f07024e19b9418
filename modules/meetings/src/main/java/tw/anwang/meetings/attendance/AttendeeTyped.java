package tw.anwang.meetings.attendance;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.desk.Difference;

/** What stands in the fields for somebody who comes to a meeting. */
public class AttendeeTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String office;
    private String body;
    private String name;
    private String jobTitle;
    private Voice voice = Voice.ATTENDING;
    private Presence presence = Presence.IN_ROOM;
    private String proxyName;
    private String proxyTitle;
    private String email;
    private String reason;
    private int version;
    private List<AttendeeLine> alike = List.of();
    private final Set<Long> confirmed = new HashSet<>();

    static AttendeeTyped of(Attendee attendee, String office) {
        AttendeeTyped typed = new AttendeeTyped();
        typed.office = office;
        typed.body = attendee.body();
        typed.name = attendee.name();
        typed.jobTitle = attendee.jobTitle();
        typed.voice = attendee.voice();
        typed.presence = attendee.presence();
        typed.proxyName = attendee.proxyName();
        typed.proxyTitle = attendee.proxyTitle();
        typed.email = attendee.email();
        typed.version = attendee.version();
        return typed;
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("attendee.office", office);
        shown.put("attendee.body", body);
        shown.put("attendee.name", name);
        shown.put("attendee.jobTitle", jobTitle);
        shown.put("attendee.voice", String.valueOf(voice));
        shown.put("attendee.presence", String.valueOf(presence));
        shown.put("attendee.proxyName", proxyName);
        shown.put("attendee.proxyTitle", proxyTitle);
        shown.put("attendee.email", email);
        return shown;
    }

    /** The person is shown lines in which the same name stands. @return whether there are any */
    boolean warned(List<Attendee> others) {
        alike = others.stream().map(AttendeeLine::of).toList();
        return !alike.isEmpty();
    }

    /** Lines in which a name of this one stands too, to be read before it is saved. */
    public List<AttendeeLine> getAlike() {
        return alike;
    }

    /** The lines shown were read, and this one is meant all the same. */
    void confirm() {
        alike.forEach(one -> confirmed.add(one.id()));
    }

    /** The version of the entry at which it was read. */
    int version() {
        return version;
    }

    /** What somebody else saved meanwhile, field by field: it is read with that. */
    List<Difference> since(AttendeeTyped now) {
        List<Difference> differences = now.version == version ? List.of() : Difference.between(now.shown(), shown());
        version = now.version;
        return differences;
    }

    boolean isConfirmed(Attendee other) {
        return confirmed.contains(other.id());
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public Voice[] getVoices() {
        return Voice.values();
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getProxyName() {
        return proxyName;
    }

    public void setProxyName(String proxyName) {
        this.proxyName = proxyName;
    }

    /** To which the calendar entry goes. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Why the list is corrected after the meeting; may be empty. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProxyTitle() {
        return proxyTitle;
    }

    public void setProxyTitle(String proxyTitle) {
        this.proxyTitle = proxyTitle;
    }
}
