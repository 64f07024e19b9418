package tw.anwang.meetings.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.kernel.RocDate;

/** What stands in the fields of the form of a meeting: its head, who takes part, the other series it counts for. */
public class PlanTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Meetings held for more series than that at once are unheard of; saving gives two more fields. */
    private static final int SPARE = 2;

    private MeetingTyped head;
    private String participants;
    private List<AlsoTyped> also = new ArrayList<>();
    private boolean daySeen;

    static PlanTyped of(MeetingFacts facts, String participants, List<AlsoCounts> also) {
        PlanTyped typed = new PlanTyped();
        typed.head = MeetingTyped.of(facts);
        typed.participants = participants;
        also.forEach(one -> typed.also.add(AlsoTyped.of(one)));
        for (int spare = 0; spare < SPARE; spare++) {
            typed.also.add(new AlsoTyped());
        }
        return typed;
    }

    List<AlsoCounts> counts() {
        return also.stream()
                .filter(one -> one.getSeries() != null)
                .map(AlsoTyped::counts)
                .distinct()
                .toList();
    }

    /** @param participants ids of offices; {@code also} other series for which it counts */
    record With(Set<Long> participants, List<AlsoCounts> also) {}

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("meeting.title", head.getTitle());
        shown.put("meeting.ordinal", words(head.getOrdinal()));
        shown.put("meeting.day", head.getDay() == null ? "" : RocDate.format(head.getDay()));
        shown.put("meeting.from", words(head.getFrom()));
        shown.put("meeting.to", words(head.getTo()));
        shown.put("meeting.place", head.getPlace());
        shown.put("meeting.chair", head.getChairName());
        shown.put("meeting.chairTitle", head.getChairTitle());
        shown.put("meeting.recorders", head.getRecorders());
        shown.put("meeting.attendance", head.getAttendance());
        shown.put("series.participants", participants);
        shown.put(
                "meeting.also",
                counts().stream()
                        .map(one -> one.seriesId() + " " + words(one.ordinal()))
                        .collect(Collectors.joining("\n")));
        return shown;
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    public MeetingTyped getHead() {
        return head;
    }

    void setHead(MeetingTyped head) {
        this.head = head;
    }

    /** Whether the person said that the day is meant though it is over. */
    public boolean isDaySeen() {
        return daySeen;
    }

    public void setDaySeen(boolean daySeen) {
        this.daySeen = daySeen;
    }

    public List<AlsoTyped> getAlso() {
        return also;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }
}
