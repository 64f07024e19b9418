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
    private final HomeCounty home;

    public NameReader(Snapshot snapshot, Speaking speaking, LocalDate day) {
        this.snapshot = snapshot;
        this.speaking = speaking;
        this.day = day;
        this.home = HomeCounty.of(speaking, snapshot);
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
        List<OfficeLine> relative = relative(key);
        List<OfficeLine> bearers = snapshot.names().named(key);
        if (!relative.isEmpty()) {
            return judged(relative);
        }
        return bearers.isEmpty() ? compoundOrNearMiss(key, words) : asItStands(key, bearers);
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

    /** A bare 社會局 is that of the home county; where the centre bears the name as well, a person chooses. */
    private NameReading asItStands(String key, List<OfficeLine> bearers) {
        List<OfficeLine> own = home.own(bearers);
        List<OfficeLine> others = bearers.stream()
                .filter(office -> !home.owns(office) && !home.isStranger(office, key, snapshot))
                .toList();
        if (!own.isEmpty() || bearers.size() == others.size() || (!others.isEmpty() && !home.isKnown())) {
            return judged(Stream.concat(own.stream(), others.stream()).toList());
        }
        return asked(Stream.of(near(key), others, bearers));
    }

    private NameReading compoundOrNearMiss(String key, String words) {
        List<OfficeLine> compound = compound(key);
        if (!compound.isEmpty()) {
            return judged(compound);
        }
        List<OfficeLine> near = near(key);
        return near.isEmpty() ? new NameReading.Unknown(words) : asked(Stream.of(near));
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

    /** The same name with the other ending, 局 for 處, where it can only be the home county's or says its county. */
    private List<OfficeLine> near(String key) {
        String stem = key.substring(0, key.length() - 1);
        String other = key.endsWith("局") ? stem + "處" : key.endsWith("處") ? stem + "局" : "";
        return Stream.concat(snapshot.names().named(other).stream(), compound(other).stream())
                .filter(office -> !home.isStranger(office, other, snapshot))
                .toList();
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

    private NameReading asked(Stream<List<OfficeLine>> candidates) {
        return new NameReading.Ambiguous(refs(candidates
                .flatMap(List::stream)
                .filter(office -> office.livesOn(day))
                .distinct()
                .toList()));
    }

    /** Offices of the convener's own ministry first: in a meeting of 衛生福利部 its 保護司 is the likelier one. */
    private List<OfficeLine> nearestFirst(List<OfficeLine> offices) {
        Set<Long> own = speaking.convener() == null
                ? Set.of()
                : snapshot.office(speaking.convener().value())
                        .map(office -> snapshot.subtree(ministryOf(office).id()))
                        .orElse(Set.of());
        return offices.stream()
                .sorted(Comparator.comparing(office -> !own.contains(office.id())))
                .toList();
    }

    private OfficeLine ministryOf(OfficeLine office) {
        return Stream.concat(Stream.of(office), snapshot.above(office).stream())
                .filter(one -> one.kind() == OfficeKind.MINISTRY)
                .findFirst()
                .orElse(office);
    }

    private static List<OfficeRef> refs(List<OfficeLine> offices) {
        return offices.stream().map(OfficeLine::ref).toList();
    }
}
