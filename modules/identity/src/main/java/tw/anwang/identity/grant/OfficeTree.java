package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.Taipei;

/** Whose records an office answers for, and to which offices it belongs; from memory. */
@ApplicationScoped
public class OfficeTree {
    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The office, all below it, and those that have ended and whose work these go on with. */
    public Set<Long> below(OfficeId office) {
        return offices.subtreeOf(office).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), offices.formersOf(one, Taipei.today(clock)).stream()))
                .map(OfficeId::value)
                .collect(Collectors.toSet());
    }

    /** The office and all above it, nearest first. */
    public Set<Long> above(OfficeId office) {
        Set<Long> all = new LinkedHashSet<>();
        Optional<OfficeId> one = Optional.of(office);
        while (one.isPresent() && all.add(one.get().value())) {
            // an office entered a moment ago may not be in memory yet
            one = offices.byId(one.get())
                    .flatMap(known -> offices.parentOf(known.id()))
                    .map(OfficeRef::id);
        }
        return all;
    }

    /** Offices that act for this one: itself, all above it, and where it has ended those that go on with its work too. */
    public Set<Long> actingFor(OfficeId office) {
        Set<Long> all = above(office);
        offices.successorsOf(office, Taipei.today(clock)).forEach(one -> all.addAll(above(one.id())));
        return all;
    }
}
