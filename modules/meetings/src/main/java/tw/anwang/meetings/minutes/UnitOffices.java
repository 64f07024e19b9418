package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Speaking;
import tw.anwang.identity.Permitted;

/** Finds the office behind a name in minutes, as it was meant by those who met. */
@ApplicationScoped
public class UnitOffices {
    @Inject
    OfficeNames names;

    /**
     * What a name means.
     *
     * @param officeId exactly this office, or null
     * @param groupCode number of a group addressee, or null
     * @param candidates those among which a person chooses
     */
    public record Finding(Long officeId, String groupCode, List<OfficeRef> candidates) {
        private static final Finding NOBODY = new Finding(null, null, List.of());

        public boolean isUnknown() {
            return officeId == null && groupCode == null && candidates.isEmpty();
        }
    }

    /** What a name means to those who speak, on that day. */
    @Permitted(Permitted.ANYONE)
    public Finding find(String name, Speaking speaking, LocalDate day) {
        NameReading reading = names.resolve(name, speaking, day);
        if (reading instanceof NameReading.Found found) {
            return one(found.office());
        }
        if (reading instanceof NameReading.Group group) {
            return new Finding(null, Long.toString(group.group().id()), List.of());
        }
        if (reading instanceof NameReading.Ambiguous ambiguous) {
            return new Finding(null, null, ambiguous.candidates());
        }
        if (reading instanceof NameReading.Succeeded succeeded) {
            List<OfficeRef> next = succeeded.successors();
            return next.size() == 1 ? one(next.get(0)) : new Finding(null, null, next);
        }
        return Finding.NOBODY;
    }

    private static Finding one(OfficeRef office) {
        return new Finding(office.id().value(), null, List.of());
    }

    /** The office of a proposer (提案單位) or speaker, or null where it is not exactly one. */
    OfficeId officeOf(String name, OfficeId convener, LocalDate day) {
        Long found = name == null || name.isBlank()
                ? null
                : find(name, Speaking.inMeetingOf(convener), day).officeId();
        return found == null ? null : new OfficeId(found);
    }
}
