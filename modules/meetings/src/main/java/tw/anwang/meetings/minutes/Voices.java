package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Speaking;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.UnitRole;

/** Who uses the names in a point, so that 本署, 貴府 or a bare 社會局 mean what they meant in that room. */
@ApplicationScoped
class Voices {
    @Inject
    UnitOffices units;

    @Inject
    Offices offices;

    /**
     * The government of the one county that the meeting's title names, or in whose government it sat; null for a
     * meeting of the centre. In 高雄市行政輔導會議 a bare 社會局 is Kaohsiung's, whoever called the meeting.
     */
    OfficeId host(String title, String place) {
        List<CountyRef> named = offices.countiesAll().stream()
                .filter(county -> says(title, county.name()) || says(place, county.name() + "政府"))
                .toList();
        return named.size() == 1 ? named.get(0).government() : null;
    }

    private static boolean says(String words, String name) {
        return words != null && words.replace('台', '臺').contains(name);
    }

    /** @param proposer of the agenda item the point belongs to, or null; @param host as {@link #host} found it, or null */
    Speaking of(Item item, String proposer, OfficeId convener, OfficeId host, LocalDate day) {
        OfficeId proposing = units.officeOf(proposer, convener, day);
        Speaking before = new Speaking(convener, proposing == null ? host : proposing, null);
        Stream<String> speakers = item.units().stream()
                .filter(unit -> unit.role() == UnitRole.SPEAKER)
                .map(NamedUnit::name);
        return speaking(before, item.who(), speakers, day);
    }

    /** The same with the office of whoever speaks: as the point says it, or as its units do (衛生福利部社會及家庭署副署長). */
    Speaking speaking(Speaking before, String who, Stream<String> speakers, LocalDate day) {
        OfficeId speaker = Stream.concat(Stream.ofNullable(who), speakers)
                .map(name -> units.find(name, before, day).officeId())
                .filter(id -> id != null)
                .findFirst()
                .map(OfficeId::new)
                .orElse(null);
        return new Speaking(before.convener(), before.proposer(), speaker);
    }
}
