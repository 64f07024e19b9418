package tw.anwang.registry.household;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RocDate;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.ServingOffice;

/**
 * A family as one person reads it: who belongs to it and who serves whom.
 *
 * @param countyCode of the county that answers for it
 * @param members those who are there today, the head first
 * @param former those who left, or died
 * @param services that go on and serve the household as a whole, the 主責 first
 * @param ended services that ended, of anybody in it
 * @param coordination where more than one office is 主責; else null
 * @param childrenElsewhere under-age children of members in other households that the person sees
 * @param parties who sees it by taking part, as far as the reader may know that they do
 */
public record FamilySheet(
        HouseholdId id,
        int version,
        String number,
        String countyCode,
        String districtCode,
        OfficeId lead,
        Sensitivity sensitivity,
        LocalDate today,
        List<MemberRow> members,
        List<MemberRow> former,
        List<ServiceRow> services,
        List<ServiceRow> ended,
        Coordination coordination,
        List<ChildElsewhere> childrenElsewhere,
        List<Reader> parties,
        long timesRead) {

    /**
     * One member.
     *
     * @param id of the row that says so, not of the person
     * @param services of this member alone that go on
     * @param alsoIn other households of the same person that the reader sees
     */
    public record MemberRow(
            long id, FamilyMember member, boolean estimated, List<ServiceRow> services, List<Elsewhere> alsoIn) {
        public String name() {
            return member.name();
        }
    }

    /** @param worker the name; null while nobody is assigned @param of name of the one who is served, null for all */
    public record ServiceRow(ServingOffice service, String worker, String of) {
        public String since() {
            return RocDate.format(service.from());
        }

        /** An empty text while it goes on. */
        public String until() {
            return RocDate.format(service.until());
        }
    }

    /** Another household of the same person. */
    public record Elsewhere(HouseholdId household, String number) {}

    /** @param parent name of the member whose child it is */
    public record ChildElsewhere(String parent, FamilyMember child, Elsewhere where) {}

    /** An office or a person that sees the household by taking part. */
    public record Reader(OfficeId office, Long account, String person) {}

    /** The name of the family: that of the head, or of whoever comes first; null where nobody's is known. */
    public String called() {
        return members.stream()
                .map(MemberRow::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** Every service that goes on, of the whole household first. */
    public List<ServingOffice> open() {
        return Stream.concat(services.stream(), members.stream().flatMap(one -> one.services().stream()))
                .map(ServiceRow::service)
                .toList();
    }

    public boolean together() {
        return Coordination.isShared(open());
    }

    /** How many offices serve today. */
    public long offices() {
        return open().stream().map(ServingOffice::office).distinct().count();
    }

    /** Under-age members of this household. */
    public List<FamilyMember> minors() {
        return members.stream()
                .map(MemberRow::member)
                .filter(one -> one.isMinorOn(today))
                .toList();
    }

    /** Whether nobody leads though somebody serves. */
    public boolean withoutLead() {
        List<ServingOffice> open = open();
        return !open.isEmpty() && open.stream().noneMatch(ServingOffice::leads);
    }
}
