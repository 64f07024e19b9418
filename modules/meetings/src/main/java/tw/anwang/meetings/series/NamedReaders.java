package tw.anwang.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** People named as readers of a series: typed one a line by sign-in name, shown with the name behind it. */
@ApplicationScoped
public class NamedReaders {
    @Inject
    People people;

    /** @throws RuleBroken meetings.series.readerUnknown where no account in use signs in like that */
    @Permitted("meetings.keep")
    public Set<Long> typed(String lines) {
        return lines == null
                ? Set.of()
                : Arrays.stream(lines.split("\\R|[、,，;；]"))
                        .map(line -> line.strip().split("[\\s（(]", 2)[0])
                        .filter(name -> !name.isEmpty())
                        .map(this::one)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private long one(String signInName) {
        return people.signingInAs(signInName)
                .orElseThrow(() -> new RuleBroken("meetings.series.readerUnknown", signInName))
                .id()
                .value();
    }

    /** As in {@code wang.ming（王明）}. */
    @Permitted("meetings.read")
    public List<String> shown(Collection<Long> accounts) {
        return people.byIds(accounts).stream()
                .map(person -> person.signInName() + "（" + person.name() + "）")
                .toList();
    }
}
