package tw.anwang.directory;

import java.util.*;

@jakarta.enterprise.context.ApplicationScoped
public class Offices {
    public Optional<OfficeRef> byId(OfficeId id) {
        return Optional.of(new OfficeRef(id, "衛生福利部社會及家庭署", "社家署", null));
    }

    public Set<OfficeId> subtreeOf(OfficeId id) {
        return Set.of(id);
    }
}
