package tw.anwang.registry.kin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.FamilySheet;

/**
 * A family and who is kin to whom in it.
 *
 * @param people those who are there and those who left or died, each once, in the order of the family page
 * @param lines both of whose people are among them, as they are stored
 */
public record FamilyKin(FamilySheet sheet, Map<PersonId, FamilyMember> people, List<KinLine> lines) {

    static FamilyKin of(FamilySheet sheet, List<KinLine> lines) {
        Map<PersonId, FamilyMember> people = new LinkedHashMap<>();
        Stream.concat(sheet.members().stream(), sheet.former().stream())
                .forEach(row -> people.putIfAbsent(row.member().person(), row.member()));
        return new FamilyKin(sheet, people, lines);
    }

    boolean hasAll(PersonId... some) {
        return Stream.of(some).allMatch(people::containsKey);
    }

    /** As the reader may read it; null where nobody knows. */
    public String name(PersonId person) {
        FamilyMember member = people.get(person);
        return member == null ? null : member.name();
    }

    /** For a sentence about the person. */
    String called(PersonId person) {
        String name = name(person);
        return name == null ? "？" : name;
    }

    LocalDate born(PersonId person) {
        FamilyMember member = people.get(person);
        return member == null ? null : member.bornOn();
    }

    /** Whether the person belongs to the household today. */
    public boolean isThere(PersonId person) {
        return sheet.members().stream().anyMatch(row -> row.member().person().equals(person));
    }

    /** The lines of one person, seen from it: what the others are to it comes first. */
    public List<KinLine> of(PersonId person) {
        return lines.stream()
                .filter(line -> line.isOf(person))
                .map(line -> line.other().equals(person) ? line : line.turned())
                .sorted(java.util.Comparator.comparing(KinLine::kind))
                .toList();
    }
}
