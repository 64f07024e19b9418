package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** Rights of a module above, whose words do not matter here. */
@ApplicationScoped
public class SamplePermissions implements PermissionCatalog {
    static final String READ = "meetings.read";
    static final String KEEP = "meetings.keep";

    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, "meetings.answer", "meetings.approve", KEEP);
    }
}
