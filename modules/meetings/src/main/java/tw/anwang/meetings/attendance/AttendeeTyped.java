package tw.anwang.meetings.attendance;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Set<Long> warned = new HashSet<>();
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

    /** The person is shown lines in which the same name stands. @return those */
    List<Attendee> warned(List<Attendee> alike) {
        warned.clear();
        alike.forEach(one -> warned.add(one.id()));
        return alike;
    }

    /** The lines shown were read, and this one is meant all the same. */
    void confirm() {
        confirmed.addAll(warned);
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
