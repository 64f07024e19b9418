package tw.anwang.meetings.attendance;

import java.io.Serializable;
import tw.anwang.directory.OfficeId;

/**
 * Somebody who comes to a meeting, as papers and pages say it: as the list stands now, or as it stood once.
 *
 * @param id of the attendee whose line it is
 * @param officeId null for a body outside the directory, which {@code body} names then
 * @param proxyName who comes instead, or null
 */
public record AttendeeLine(
        Long id,
        Long officeId,
        String body,
        String name,
        String jobTitle,
        Voice voice,
        Presence presence,
        String proxyName,
        String proxyTitle)
        implements Serializable {
    static AttendeeLine of(Attendee one) {
        return new AttendeeLine(
                one.id(),
                one.office() == null ? null : one.office().value(),
                one.body(),
                one.name(),
                one.jobTitle(),
                one.voice(),
                one.presence(),
                one.proxyName(),
                one.proxyTitle());
    }

    /** The same words on the line of that attendee. */
    AttendeeLine onLineOf(Attendee other) {
        return new AttendeeLine(other.id(), officeId, body, name, jobTitle, voice, presence, proxyName, proxyTitle);
    }

    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }
}
