package tw.anwang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Which version each module's tables had when this node started: the one its classes know. */
@ApplicationScoped
public class Migrated {
    private Map<String, String> versions = Map.of();

    void reached(Map<String, String> now) {
        versions = Map.copyOf(now);
    }

    /** Module to version; empty before the migrations were run. */
    public Map<String, String> versions() {
        return versions;
    }
}
