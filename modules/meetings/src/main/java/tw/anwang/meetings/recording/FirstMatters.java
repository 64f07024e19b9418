package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.SettledMatters;
import tw.anwang.meetings.minutes.ItemKind;

/** With what minutes begin: the matters of the settled agenda, each draft resolution (擬議決議) as the words to go on from. */
@ApplicationScoped
class FirstMatters {
    @Inject
    SettledMatters settled;

    @Inject
    Offices offices;

    /** An agenda that is still a draft would be copied with an order that changes; a meeting without one begins empty. */
    Optional<RuleBroken> whyNotTake(long meetingId) {
        return settled.areOpen(meetingId)
                ? Optional.of(new RuleBroken("meetings.recording.agendaOpen"))
                : Optional.empty();
    }

    List<RecordedItem> of(long meetingId, long recordingId) {
        Map<AgendaPart, Integer> places = new EnumMap<>(AgendaPart.class);
        List<RecordedItem> items = new ArrayList<>();
        for (SettledMatters.Matter matter : settled.of(meetingId)) {
            items.add(item(recordingId, matter, places.merge(matter.part(), 1, Integer::sum)));
        }
        return items;
    }

    /** One that came on the agenda after the minutes were begun. @throws NotVisible where it is none, or withdrawn */
    RecordedItem later(long meetingId, long recordingId, long agendaItem, ToIntFunction<AgendaPart> place) {
        return settled.of(meetingId).stream()
                .filter(matter -> matter.id() == agendaItem)
                .findFirst()
                .map(matter -> item(recordingId, matter, place.applyAsInt(matter.part())))
                .orElseThrow(() -> new NotVisible("meetings.agenda", agendaItem));
    }

    private RecordedItem item(long recordingId, SettledMatters.Matter matter, int place) {
        return new RecordedItem(recordingId, matter.part(), place, names(matter.offices()), typed(matter))
                .takenFrom(from(matter));
    }

    /**
     * Follows another proposal that leads the matter since: its words and who proposes it, what was said and decided
     * stays. @throws NotVisible where it is not on the agenda any more
     */
    void follow(RecordedItem item, long meetingId, boolean words) {
        SettledMatters.Matter matter = settled.of(meetingId).stream()
                .filter(one -> item.isFrom(one.id()))
                .findFirst()
                .orElseThrow(() -> new NotVisible("meetings.agenda", item.id()));
        if (words) {
            item.reword(matter.subject(), matter.explanation(), matter.suggestion(), names(matter.offices()));
        }
        item.takenFrom(from(matter));
    }

    private static TakenFrom from(SettledMatters.Matter matter) {
        return new TakenFrom(matter.id(), matter.proposal(), matter.subject());
    }

    private static RecordedTyped typed(SettledMatters.Matter matter) {
        PointTyped decided = matter.draftResolution() == null
                ? null
                : PointTyped.saying(decidedAs(matter.part()), matter.draftResolution());
        return RecordedTyped.beginning(matter.subject(), matter.explanation(), matter.suggestion(), decided);
    }

    /** A report ends with a 決定, a discussion with a 決議. */
    static ItemKind decidedAs(AgendaPart part) {
        return part == AgendaPart.REPORT ? ItemKind.DECISION : ItemKind.RESOLUTION;
    }

    private String names(Collection<Long> ids) {
        List<String> names = offices.byIds(ids.stream().map(OfficeId::new).toList()).values().stream()
                .map(OfficeRef::name)
                .toList();
        return names.isEmpty() ? null : inWords(names);
    }

    /** All of them, or as many whole names as there is room for and how many there are. */
    static String inWords(List<String> names) {
        String all = String.join("、", names);
        if (all.length() <= RecordedItem.PROPOSER) {
            return all;
        }
        String more = MessageFormat.format(
                Sentences.of("meetings", "recording.proposers", Locale.TAIWAN), String.valueOf(names.size()));
        String room = all.substring(0, RecordedItem.PROPOSER - more.length() + 1);
        return room.substring(0, Math.max(0, room.lastIndexOf('、'))) + more;
    }
}
