package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;

/** Stands for a module with cases of people: everybody takes part in all of them but one. */
@ApplicationScoped
class SampleInvolvement implements Involvement {
    static final String KIND = "sample.case.involved";
    static final long STRANGE = 13;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Long> restricted(Collection<Long> records) {
        return Set.copyOf(records);
    }

    @Override
    public Set<Long> without(Collection<Long> records, Scope person) {
        return records.stream().filter(id -> id == STRANGE).collect(Collectors.toSet());
    }
}
