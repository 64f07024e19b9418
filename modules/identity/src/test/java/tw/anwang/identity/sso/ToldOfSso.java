package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.GroupMappingWaits;
import tw.anwang.identity.IssuerBound;

/** What other modules are told of single sign-on. */
@ApplicationScoped
public class ToldOfSso {
    private final List<IssuerBound> bound = new ArrayList<>();
    private final List<GroupMappingWaits> waits = new ArrayList<>();

    void bound(@Observes IssuerBound link) {
        bound.add(link);
    }

    void waits(@Observes GroupMappingWaits mapping) {
        waits.add(mapping);
    }

    List<IssuerBound> bound() {
        return bound;
    }

    List<GroupMappingWaits> waits() {
        return waits;
    }
}
