package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tw.anwang.identity.UnusualAccess;

/** Stands for the head and the auditors: keeps of which warnings they were told. */
@ApplicationScoped
class Told {
    private final List<Long> ids = new CopyOnWriteArrayList<>();

    void hear(@Observes UnusualAccess warning) {
        ids.add(warning.id());
    }

    /** How often somebody was told of one of these. */
    long of(Collection<Warning> warnings) {
        List<Long> asked = warnings.stream().map(Warning::id).toList();
        return ids.stream().filter(asked::contains).count();
    }
}
