package tw.anwang.directory.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.CountyRef;

/** The whole directory as it was at one change stamp; immutable once built. */
public final class Snapshot {
    private final long stamp;
    private final Map<String, CountyRef> counties = new LinkedHashMap<>();
    private final Map<Long, OfficeLine> offices = new LinkedHashMap<>();
    private final Map<Long, List<OfficeLine>> children = new LinkedHashMap<>();
    private final Map<Long, List<OfficeLine>> successors = new LinkedHashMap<>();
    private final Map<Long, GroupLine> groups = new LinkedHashMap<>();
    private final Map<String, GroupLine> groupNames = new LinkedHashMap<>();
    private final NameIndex names = new NameIndex();
    private final Places places;

    /** @param stamp the change stamp the rows were read at; see {@link SnapshotRows} for the rows */
    public Snapshot(long stamp, SnapshotRows rows) {
        this.stamp = stamp;
        this.places = new Places(rows.districts(), rows.areas());
        rows.counties().forEach(county -> counties.put(county.code(), county));
        rows.offices().forEach(office -> offices.put(office.id(), office));
        Map<Long, List<String>> aliases = rows.aliases().stream()
                .collect(Collectors.groupingBy(
                        SnapshotRows.Alias::office, Collectors.mapping(SnapshotRows.Alias::name, Collectors.toList())));
        for (OfficeLine office : offices.values()) {
            children.computeIfAbsent(office.parent(), any -> new ArrayList<>()).add(office);
            names.addOfficialNames(office, namesAbove(office, aliases));
            aliases.getOrDefault(office.id(), List.of()).forEach(alias -> names.add(office, alias));
        }
        rows.successions().forEach(step -> successors
                .computeIfAbsent(step.former(), any -> new ArrayList<>())
                .add(offices.get(step.successor())));
        rows.groups().forEach(group -> {
            groups.put(group.id(), group);
            groupNames.put(Wording.of(group.name()), group);
        });
        rows.groupNames().forEach(alias -> groupNames.put(Wording.of(alias.name()), groups.get(alias.group())));
    }

    public long stamp() {
        return stamp;
    }

    public Places places() {
        return places;
    }

    public Collection<CountyRef> counties() {
        return counties.values();
    }

    CountyRef county(String code) {
        return counties.get(code);
    }

    public Optional<OfficeLine> office(long id) {
        return Optional.ofNullable(offices.get(id));
    }

    public Collection<OfficeLine> offices() {
        return offices.values();
    }

    /** In the order of ids; {@code null} asks for the roots. */
    public List<OfficeLine> childrenOf(Long id) {
        return children.getOrDefault(id, List.of());
    }

    /** The office and all below it. */
    public Set<Long> subtree(long id) {
        Set<Long> ids = new LinkedHashSet<>();
        List<Long> next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            Long one = next.remove(next.size() - 1);
            if (ids.add(one)) {
                childrenOf(one).forEach(child -> next.add(child.id()));
            }
        }
        return ids;
    }

    /** The offices above, nearest first. */
    List<OfficeLine> above(OfficeLine office) {
        return Stream.iterate(parent(office), Objects::nonNull, this::parent).toList();
    }

    /** 彰化縣政府 and 彰化縣 for 彰化縣衛生局, whose name bears no 政府. */
    private List<String> namesAbove(OfficeLine office, Map<Long, List<String>> aliases) {
        return above(office).stream()
                .flatMap(above -> Stream.concat(
                        Stream.of(above.name(), above.shortName()),
                        aliases.getOrDefault(above.id(), List.of()).stream()))
                .toList();
    }

    private OfficeLine parent(OfficeLine office) {
        return office.parent() == null ? null : offices.get(office.parent());
    }

    /** Those who go on with the work on that day, through every step in between. */
    public List<OfficeLine> successorsOn(OfficeLine former, LocalDate day) {
        return successors.getOrDefault(former.id(), List.of()).stream()
                .flatMap(next -> next.hasEndedOn(day) ? successorsOn(next, day).stream() : Stream.of(next))
                .distinct()
                .toList();
    }

    /** Those that have ended and whose work the office goes on with on that day. */
    public List<OfficeLine> formersOn(long office, LocalDate day) {
        return successors.keySet().stream()
                .map(offices::get)
                .filter(former -> former.hasEndedOn(day))
                .filter(former -> successorsOn(former, day).stream().anyMatch(next -> next.id() == office))
                .toList();
    }

    public Collection<GroupLine> groups() {
        return groups.values();
    }

    public Optional<GroupLine> group(long id) {
        return Optional.ofNullable(groups.get(id));
    }

    Optional<GroupLine> groupNamed(String key) {
        return Optional.ofNullable(groupNames.get(key));
    }

    public List<OfficeLine> membersOf(GroupLine group, LocalDate day) {
        return offices.values().stream()
                .filter(office -> office.livesOn(day))
                .filter(office -> group.membership().holds(group, office, inSpecialMunicipality(office)))
                .toList();
    }

    private boolean inSpecialMunicipality(OfficeLine office) {
        CountyRef county = counties.get(office.county());
        return county != null && county.specialMunicipality();
    }

    /** Offices alive that day with a name that contains the words; those whose name begins with them come first. */
    public List<OfficeLine> typed(String words, int max, LocalDate day) {
        String key = Wording.of(words);
        if (key.isEmpty()) {
            return List.of();
        }
        record Hit(OfficeLine office, int rank) {}
        return offices.values().stream()
                .filter(office -> office.livesOn(day))
                .map(office -> new Hit(office, rank(office, key)))
                .filter(hit -> hit.rank() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.office().id()))
                .limit(max)
                .map(Hit::office)
                .toList();
    }

    /** All offices in the order of the tree, or those with a name that contains the words. */
    public List<OfficeLine> named(String words) {
        String key = Wording.of(words);
        return childrenOf(null).stream()
                .flatMap(this::withAllBelow)
                .filter(office -> key.isEmpty() || rank(office, key) < Integer.MAX_VALUE)
                .toList();
    }

    private Stream<OfficeLine> withAllBelow(OfficeLine office) {
        return Stream.concat(Stream.of(office), childrenOf(office.id()).stream().flatMap(this::withAllBelow));
    }

    private int rank(OfficeLine office, String key) {
        return names.namesOf(office).stream()
                .flatMap(name -> Stream.of(name, name.replace("政府", ""))) // 臺北市社會局 finds 臺北市政府社會局
                .mapToInt(name ->
                        name.equals(key) ? 0 : name.startsWith(key) ? 1 : name.contains(key) ? 2 : Integer.MAX_VALUE)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    NameIndex names() {
        return names;
    }
}
