package tw.anwang.directory.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Speaking;

/**
 * Reads one name as it was meant on a day by somebody. In this order: a group addressee, a relative name (本部社工司), a
 * name as it stands (高雄市政府社會局, 社家署), two names put together (衛福部社工司, 高雄市社會局), and last a near miss of a
 * county's own names (社會局 where the county has a 社會處).
 */
public final class NameReader {
    private final Snapshot snapshot;
    private final Speaking speaking;
    private final LocalDate day;

    public NameReader(Snapshot snapshot, Speaking speaking, LocalDate day) {
        this.snapshot = snapshot;
        this.speaking = speaking;
        this.day = day;
    }

    public NameReading read(String words) {
        String key = Wording.of(words);
        if (key.isEmpty()) {
            return new NameReading.Unknown(words == null ? "" : words);
        }
        Optional<GroupLine> group = snapshot.groupNamed(key);
        if (group.isPresent()) {
            return new NameReading.Group(group.get().ref());
        }
        List<OfficeLine> meant = relative(key);
        if (meant.isEmpty()) {
            meant = inOwnCounty(snapshot.names().named(key));
        }
        if (meant.isEmpty()) {
            meant = compound(key);
        }
        return meant.isEmpty() ? nearMiss(key, words) : judged(meant);
    }

    private List<OfficeLine> relative(String key) {
        return RelativeName.in(key)
                .flatMap(name -> name.order(speaking)
                        .filter(Objects::nonNull)
                        .flatMap(id -> snapshot.office(id.value()).stream())
                        .flatMap(office -> Stream.concat(Stream.of(office), snapshot.above(office).stream()))
                        .filter(name::fits)
                        .findFirst()
                        .map(anchor -> name.rest().isEmpty() ? List.of(anchor) : under(anchor, name.rest())))
                .orElse(List.of());
    }

    private List<OfficeLine> under(OfficeLine anchor, String rest) {
        Set<Long> below = snapshot.subtree(anchor.id());
        return snapshot.names().named(rest).stream()
                .filter(office -> below.contains(office.id()) && office.id() != anchor.id())
                .toList();
    }

    /** A bare 社會局 is that of the county that speaks; a name that a central office bears as well stays open. */
    private List<OfficeLine> inOwnCounty(List<OfficeLine> bearers) {
        List<OfficeLine> own =
                bearers.stream().filter(office -> isOwnCounty(office.county())).toList();
        if (own.isEmpty()) {
            return bearers;
        }
        return Stream.concat(own.stream(), bearers.stream().filter(office -> office.county() == null))
                .toList();
    }

    private boolean isOwnCounty(String county) {
        return county != null && county.equals(ownCounty());
    }

    private String ownCounty() {
        return Stream.of(speaking.speaker(), speaking.proposer(), speaking.convener())
                .filter(Objects::nonNull)
                .flatMap(id -> snapshot.office(id.value()).stream())
                .map(OfficeLine::county)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<OfficeLine> compound(String key) {
        for (int split = key.length() - 1; split > 1; split--) {
            String rest = key.substring(split);
            List<OfficeLine> found = snapshot.names().named(key.substring(0, split)).stream()
                    .flatMap(anchor -> under(anchor, rest).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private NameReading nearMiss(String key, String words) {
        String other = key.endsWith("局")
                ? key.substring(0, key.length() - 1) + "處"
                : key.endsWith("處") ? key.substring(0, key.length() - 1) + "局" : "";
        List<OfficeLine> near = Stream.concat(snapshot.names().named(other).stream(), compound(other).stream())
                .filter(office -> office.livesOn(day))
                .filter(office -> isOwnCounty(office.county()) || key.length() > 4)
                .distinct()
                .toList();
        return near.isEmpty() ? new NameReading.Unknown(words) : new NameReading.Ambiguous(refs(near));
    }

    /** One bearer that lives that day is meant; one that has ended points on; anything else asks. */
    private NameReading judged(List<OfficeLine> meant) {
        List<OfficeLine> living =
                meant.stream().filter(office -> office.livesOn(day)).toList();
        if (living.size() == 1) {
            return new NameReading.Found(living.get(0).ref());
        }
        if (living.isEmpty() && meant.size() == 1 && meant.get(0).hasEndedOn(day)) {
            OfficeLine former = meant.get(0);
            return new NameReading.Succeeded(former.ref(), refs(snapshot.successorsOn(former, day)));
        }
        return new NameReading.Ambiguous(refs(living.isEmpty() ? meant : nearestFirst(living)));
    }

    /** Offices of the convener's own ministry first: in a meeting of 衛生福利部 its 保護司 is the likelier one. */
    private List<OfficeLine> nearestFirst(List<OfficeLine> offices) {
        Set<Long> own = speaking.convener() == null
                ? Set.of()
                : snapshot.office(speaking.convener().value())
                        .map(office -> snapshot.subtree(topBelowYuan(office).id()))
                        .orElse(Set.of());
        return offices.stream()
                .sorted(Comparator.comparing(office -> !own.contains(office.id())))
                .toList();
    }

    private OfficeLine topBelowYuan(OfficeLine office) {
        return Stream.concat(Stream.of(office), snapshot.above(office).stream())
                .filter(one -> one.kind() == OfficeKind.MINISTRY)
                .findFirst()
                .orElse(office);
    }

    private static List<OfficeRef> refs(List<OfficeLine> offices) {
        return offices.stream().map(OfficeLine::ref).toList();
    }
}
