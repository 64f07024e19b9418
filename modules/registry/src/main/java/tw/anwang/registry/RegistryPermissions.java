package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** The rights of people and households. */
@ApplicationScoped
public class RegistryPermissions implements PermissionCatalog {
    /** Households in scope, their members and who serves them. */
    public static final String READ = "registry.read";

    /** Registers and corrects people and households. */
    public static final String KEEP = "registry.keep";

    @Override
    public String bundle() {
        return "tw.anwang.registry.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, KEEP);
    }
}
