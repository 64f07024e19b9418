package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Speaking;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** Finds the offices whose names a person typed into a form: full names, short names, former names, groups. */
@ApplicationScoped
public class TypedOffices {
    private static final int TOLD = 4;

    @Inject
    OfficeNames names;

    @Inject
    Offices offices;

    /** Exactly one office. @throws RuleBroken where nobody or several bear the name; @return null for an empty field */
    @Permitted(Permitted.ANYONE)
    public OfficeId one(String words, LocalDate day) {
        if (words == null || words.isBlank()) {
            return null;
        }
        Set<Long> found = read(words.strip(), day);
        if (found.isEmpty()) {
            throw new RuleBroken("desk.office.ended", words.strip());
        }
        if (found.size() > 1) {
            throw new RuleBroken("desk.office.notOne", words.strip(), named(found), found.size());
        }
        return new OfficeId(found.iterator().next());
    }

    private String named(Set<Long> ids) {
        return offices.byIds(ids.stream().limit(TOLD).map(OfficeId::new).toList()).values().stream()
                .map(OfficeRef::name)
                .collect(Collectors.joining("、"));
    }

    /** Several, one a line or separated by 、; a group such as 各地方政府 brings its members. */
    @Permitted(Permitted.ANYONE)
    public Set<Long> several(String lines, LocalDate day) {
        if (lines == null) {
            return Set.of();
        }
        Set<Long> found = new LinkedHashSet<>();
        Arrays.stream(lines.split("[、,，;；\\s]+"))
                .filter(name -> !name.isBlank())
                .forEach(name -> found.addAll(read(name, day)));
        return found;
    }

    private Set<Long> read(String name, LocalDate day) {
        NameReading reading = names.resolve(name, Speaking.UNKNOWN, day);
        if (reading instanceof NameReading.Found found) {
            return ids(List.of(found.office()));
        }
        if (reading instanceof NameReading.Succeeded succeeded) {
            return ids(succeeded.successors());
        }
        if (reading instanceof NameReading.Group group) {
            return ids(offices.membersOf(group.group().id(), day));
        }
        if (reading instanceof NameReading.Ambiguous ambiguous) {
            String candidates =
                    ambiguous.candidates().stream().map(OfficeRef::name).collect(Collectors.joining("、"));
            throw new RuleBroken("desk.office.ambiguous", name, candidates);
        }
        throw new RuleBroken("desk.office.unknown", name);
    }

    private static Set<Long> ids(List<OfficeRef> refs) {
        return refs.stream().map(ref -> ref.id().value()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
