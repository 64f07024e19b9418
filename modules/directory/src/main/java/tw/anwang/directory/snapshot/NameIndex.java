package tw.anwang.directory.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a name to the offices that bear it. An office answers to its full name, its full name without that of an office
 * above it (衛生福利部社會及家庭署: 社會及家庭署), its short name and its aliases.
 */
final class NameIndex {
    private final Map<String, Set<OfficeLine>> byName = new HashMap<>();
    private final Map<Long, Set<String>> namesOf = new HashMap<>();

    void add(OfficeLine office, String name) {
        String key = Wording.of(name);
        if (!key.isEmpty()) {
            byName.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(office);
            namesOf.computeIfAbsent(office.id(), any -> new LinkedHashSet<>()).add(key);
        }
    }

    /** @param above every name, former ones too, of the offices above and of the county */
    void addOfficialNames(OfficeLine office, Collection<String> above) {
        add(office, office.name());
        add(office, office.shortName());
        above.stream()
                .filter(name -> office.name().startsWith(name))
                .forEach(name -> add(office, office.name().substring(name.length())));
    }

    List<OfficeLine> named(String key) {
        return List.copyOf(byName.getOrDefault(key, Set.of()));
    }

    Set<String> namesOf(OfficeLine office) {
        return namesOf.getOrDefault(office.id(), Set.of());
    }
}
